package nl.leiden.brugwijzer.subsidie.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Onderdeel;
import nl.leiden.brugwijzer.subsidie.Ronde;
import nl.leiden.brugwijzer.subsidie.Rondebeeld;
import nl.leiden.brugwijzer.subsidie.Rondedossiers;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Voorwaardentoetsen;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wat de schermen op weg naar een besluit gemeen hebben, in elke ronde. */
@Component
class Rondescherm {

  private final Rondedossiers rondes;
  private final Aanvraagdossiers dossiers;
  private final Voorwaardentoetsen voorwaarden;
  private final Woorden woorden;

  Rondescherm(
      Rondedossiers rondes,
      Aanvraagdossiers dossiers,
      Voorwaardentoetsen voorwaarden,
      Woorden woorden) {
    this.rondes = rondes;
    this.dossiers = dossiers;
    this.voorwaarden = voorwaarden;
    this.woorden = woorden;
  }

  /** Zet alles klaar; leeg als deze gebruiker de stap nu niet kan doen. */
  Optional<Rondebeeld> zetKlaar(AanvraagId id, String stapId, Gebruiker wie, Model model) {
    var beeld = open(id, stapId, wie);
    beeld.ifPresent(
        x -> {
          model.addAttribute("x", x);
          model.addAttribute("b", x.aanvraag());
          model.addAttribute("r", x.aanvraag().regeling().inhoud());
          model.addAttribute("onderdelen", List.of(Onderdeel.values()));
          model.addAttribute("documenten", dossiers.documenten(id, wie));
          if (!x.aanvraag().alsAanvrager())
            model.addAttribute("voorwaarden", voorwaarden.van(id, wie));
        });
    return beeld;
  }

  /** De stap, of niets als deze gebruiker haar nu niet kan doen. */
  Optional<Rondebeeld> open(AanvraagId id, String stapId, Gebruiker wie) {
    var stap = stap(stapId);
    return rondes.open(id, Ronde.met(stap), stap, wie);
  }

  /** Het scherm, of de aanvraag zelf als deze gebruiker hier nu niets te doen heeft. */
  String toon(AanvraagId id, String stap, String sjabloon, Gebruiker wie, Model model) {
    return zetKlaar(id, stap, wie, model).map(x -> sjabloon).orElse(naar(id));
  }

  /** Terug naar de aanvraag, met wat er gebeurd is. */
  String klaar(AanvraagId id, String sleutel, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van(sleutel)));
    return naar(id);
  }

  /** Een tweede klik van dezelfde mens is gelukt; een ander hoort wie het deed. */
  String alGedaan(AanvraagId id, AlGedaan dubbel, RedirectAttributes verder) {
    if (!dubbel.zelf()) throw dubbel;
    return klaar(id, "besluit.algedaan", verder);
  }

  static Stap stap(String id) {
    return Stap.met(id).orElseThrow(() -> new NietGevonden("stap", id));
  }

  static Ronde ronde(String stap) {
    return Ronde.met(stap(stap));
  }

  static String naar(AanvraagId id) {
    return "redirect:/subsidies/" + id;
  }
}
