package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import nl.leiden.brugwijzer.suggestie.Stap;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wat op het scherm van elke stap staat, en waar iemand daarna heen gaat. */
@Component
class Signaalblad {

  private static final Pattern TE_HOOG = Pattern.compile(".*\\[[0-9]{2,}].*");

  private final Signaaldossiers dossiers;
  private final Woorden woorden;

  Signaalblad(Signaaldossiers dossiers, Woorden woorden) {
    this.dossiers = dossiers;
    this.woorden = woorden;
  }

  /** Het scherm van een stap, of naar het signaal als deze gebruiker haar nu niet kan doen. */
  String toon(SignaalId id, Stap stap, String scherm, Gebruiker wie, Model model) {
    var taak = dossiers.taak(id, stap, wie);
    if (taak.isEmpty()) return naar(id);
    model.addAttribute("taak", taak.get());
    model.addAttribute("b", dossiers.open(id, wie));
    return scherm;
  }

  /**
   * Doet het, en gaat terug naar het signaal; wie het zelf al deed, merkt niets van een dubbele
   * klik.
   *
   * @param melding sleutel van wat er dan boven het signaal staat
   * @return leeg als er iets niet klopt: de fouten staan bij het formulier
   */
  Optional<String> doe(
      SignaalId id,
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
    return Optional.of(naar(id));
  }

  /** Hetzelfde voor één druk op een knop. */
  String doe(SignaalId id, String melding, RedirectAttributes verder, Runnable handeling) {
    try {
      handeling.run();
    } catch (AlGedaan dubbel) {
      if (!dubbel.zelf()) throw dubbel;
    }
    verder.addFlashAttribute("melding", Melding.goed(woorden.van(melding)));
    return naar(id);
  }

  /** Het scherm gaat terug met wat er getypt is. */
  static void metFouten(
      Model model, BindingResult fouten, Object leeg, HttpServletResponse antwoord) {
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, leeg);
  }

  /** Spring telt rijen niet na en struikelt over een verzonnen nummer. */
  static void moetPassen(String parameter) {
    if (TE_HOOG.matcher(parameter).matches())
      throw new OngeldigeInvoer("delen", "fout.splitsen.aantal", 2, 6);
  }

  static String naar(SignaalId id) {
    return "redirect:/signalen/" + id;
  }
}
