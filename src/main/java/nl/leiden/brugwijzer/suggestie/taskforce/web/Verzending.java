package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wat er na het versturen van een formulier gebeurt. */
@Component
class Verzending {

  private static final Pattern TE_HOOG = Pattern.compile(".*\\[[0-9]{3,}].*");

  private final Woorden woorden;

  Verzending(Woorden woorden) {
    this.woorden = woorden;
  }

  /** Spring telt rijen niet na en struikelt over een verzonnen nummer. */
  static void moetPassen(String parameter) {
    if (TE_HOOG.matcher(parameter).matches())
      throw new OngeldigeInvoer("punten", "fout.taskforce.terijen");
  }

  /**
   * Doet het; wie het zelf al deed, merkt niets van een dubbele klik.
   *
   * @param melding wat er op de volgende pagina staat
   * @return leeg als er iets niet klopt: de fouten staan bij het formulier
   */
  Optional<String> doe(
      BindingResult fouten,
      String melding,
      String daarna,
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
    return Optional.of(naar(daarna, melding, verder));
  }

  /** Gelukt. */
  String naar(String daarna, String melding, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van(melding)));
    return "redirect:" + daarna;
  }

  /** Het scherm gaat terug met wat er getypt is. */
  static void metFouten(
      Model model, BindingResult fouten, Object leeg, HttpServletResponse antwoord) {
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, leeg);
  }
}
