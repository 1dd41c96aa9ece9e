package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Stap;
import nl.leiden.brugwijzer.suggestie.Tevredenheidsbalie;
import nl.leiden.brugwijzer.suggestie.Uitkomstenbladen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Het antwoord hielp niet: een mens beslist of het signaal opnieuw wordt opgepakt. */
@Controller
@RequestMapping("/signalen/{id}/stappen/heropeningBeslissen")
class HeropeningController {

  private static final String SCHERM = "suggestie/heropenen";

  private final Tevredenheidsbalie balie;
  private final Uitkomstenbladen bladen;
  private final Signaalblad blad;
  private final Woorden woorden;

  HeropeningController(
      Tevredenheidsbalie balie, Uitkomstenbladen bladen, Signaalblad blad, Woorden woorden) {
    this.balie = balie;
    this.bladen = bladen;
    this.blad = blad;
    this.woorden = woorden;
  }

  /** Wat er kan. */
  enum Keus {
    HEROPEND,
    NIET_HEROPEND
  }

  /**
   * @param taak de taak die het scherm liet zien
   * @param gezinVast leeg is nee
   */
  record Formulier(
      UUID taak,
      @NotNull(message = "{fout.suggestie.kies}") Keus keuze,
      Boolean gezinVast,
      @ZonderBsn String reden) {

    static final Formulier LEEG = new Formulier(null, null, false, "");
  }

  @GetMapping
  String open(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return scherm(id, wie, model);
  }

  @PostMapping
  String beslis(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    return blad.doe(id, fouten, "suggestie.heropenen.klaar", verder, () -> doe(id, f, wie))
        .orElseGet(
            () -> {
              Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
              return scherm(id, wie, model);
            });
  }

  private void doe(SignaalId id, Formulier f, Gebruiker wie) {
    if (f.keuze() == Keus.HEROPEND)
      balie.heropen(id, f.taak(), Boolean.TRUE.equals(f.gezinVast()), wie);
    else balie.heropenNiet(id, f.taak(), f.reden(), wie);
  }

  private String scherm(SignaalId id, Gebruiker wie, Model model) {
    var scherm = blad.toon(id, Stap.HEROPENING_BESLISSEN, SCHERM, wie, model);
    if (!scherm.equals(SCHERM)) return scherm;
    model.addAttribute("keuzes", woorden.keuzes("suggestie.heropenen.keuze.", Keus.values()));
    model.addAttribute("h", bladen.heropening(id, wie));
    return scherm;
  }
}
