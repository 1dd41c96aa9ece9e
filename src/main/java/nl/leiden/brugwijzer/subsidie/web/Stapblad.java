package nl.leiden.brugwijzer.subsidie.web;

import java.util.List;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Onderdeel;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Stapdeur;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wat op het scherm van elke stap staat, en waar iemand daarna heen gaat. */
@Component
class Stapblad {

  private final Stapdeur deur;
  private final Aanvraagdossiers dossiers;
  private final Woorden woorden;

  Stapblad(Stapdeur deur, Aanvraagdossiers dossiers, Woorden woorden) {
    this.deur = deur;
    this.dossiers = dossiers;
    this.woorden = woorden;
  }

  /** Het scherm van een stap, of naar de aanvraag als deze gebruiker haar nu niet kan doen. */
  String toon(AanvraagId id, Stap stap, String scherm, Gebruiker wie, Model model) {
    var taak = deur.open(id, stap, wie);
    if (taak.isEmpty()) return naar(id);
    var beeld = dossiers.open(id, wie);
    model.addAttribute("taak", taak.get());
    model.addAttribute("b", beeld);
    model.addAttribute("r", beeld.regeling().inhoud());
    model.addAttribute("documenten", dossiers.documenten(id, wie));
    model.addAttribute("onderdelen", List.of(Onderdeel.values()));
    return scherm;
  }

  /** Gelukt. */
  String klaar(AanvraagId id, String sleutel, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van(sleutel)));
    return naar(id);
  }

  /** Wie het zelf al deed, heeft twee keer geklikt; een collega die eerder was, is wel nieuws. */
  String alGedaan(AanvraagId id, AlGedaan dubbel, RedirectAttributes verder) {
    if (!dubbel.zelf()) throw dubbel;
    return klaar(id, "subsidie.stap.algedaan", verder);
  }

  private static String naar(AanvraagId id) {
    return "redirect:/subsidies/" + id;
  }
}
