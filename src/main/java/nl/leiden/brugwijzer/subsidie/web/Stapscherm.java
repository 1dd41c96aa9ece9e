package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagbeeld;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Uitvoeringsbeeld;
import nl.leiden.brugwijzer.subsidie.Uitvoeringsdossiers;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wat elk scherm na de verlening deelt: de zaak, de taak, en wat er na versturen gebeurt. */
@Component
class Stapscherm {

  private final Aanvraagdossiers dossiers;
  private final Uitvoeringsdossiers uitvoering;
  private final Woorden woorden;

  Stapscherm(Aanvraagdossiers dossiers, Uitvoeringsdossiers uitvoering, Woorden woorden) {
    this.dossiers = dossiers;
    this.uitvoering = uitvoering;
    this.woorden = woorden;
  }

  /** De zaak, voor het scherm: {@code b} is de aanvraag, {@code u} wat er na de verlening is. */
  Uitvoeringsbeeld zaak(AanvraagId id, Gebruiker wie, Model model) {
    Aanvraagbeeld b = dossiers.open(id, wie);
    var u = uitvoering.van(id, wie);
    model.addAttribute("b", b);
    model.addAttribute("u", u);
    return u;
  }

  /** Of deze gebruiker de stap nu kan doen; dan staat haar taak klaar voor het scherm. */
  boolean aanZet(AanvraagId id, Stap stap, Gebruiker wie, Model model) {
    var taak = uitvoering.taak(id, stap, wie);
    taak.ifPresent(t -> model.addAttribute("taak", t));
    return taak.isPresent();
  }

  static String naarZaak(AanvraagId id) {
    return "redirect:/subsidies/" + id;
  }

  /**
   * Doet het, en gaat terug naar de zaak; wie het zelf al deed, merkt niets van een dubbele klik.
   *
   * @param melding wat er dan boven de zaak staat
   * @return leeg als er iets niet klopt: de fouten staan bij het formulier
   */
  Optional<String> doe(
      AanvraagId id,
      BindingResult fouten,
      String melding,
      RedirectAttributes verder,
      Runnable handeling) {
    if (fouten.hasErrors()) return Optional.empty();
    try {
      handeling.run();
    } catch (OngeldigeInvoer fout) {
      fout.meldBij(fouten);
      return Optional.empty();
    } catch (AlGedaan dubbel) {
      if (!dubbel.zelf()) throw dubbel;
    }
    verder.addFlashAttribute("melding", Melding.goed(woorden.van(melding)));
    return Optional.of(naarZaak(id));
  }

  /** Het scherm gaat terug met wat er getypt is. */
  static void metFouten(
      Model model, BindingResult fouten, Object leeg, HttpServletResponse antwoord) {
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, leeg);
  }
}
