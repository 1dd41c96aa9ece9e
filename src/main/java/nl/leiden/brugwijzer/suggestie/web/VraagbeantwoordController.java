package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Melderdossiers;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Stap;
import nl.leiden.brugwijzer.suggestie.Triagebalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De melder beantwoordt de vraag over zijn signaal. */
@Controller
@RequestMapping("/signalen/{id}/stappen/vraagBeantwoorden")
class VraagbeantwoordController {

  private static final String SCHERM = "suggestie/vraagbeantwoorden";

  private final Triagebalie balie;
  private final Melderdossiers melders;
  private final Signaalblad blad;
  private final Persoonscontrole personen;

  VraagbeantwoordController(
      Triagebalie balie, Melderdossiers melders, Signaalblad blad, Persoonscontrole personen) {
    this.balie = balie;
    this.melders = melders;
    this.blad = blad;
    this.personen = personen;
  }

  /**
   * @param taak de taak die het scherm liet zien
   * @param toch het zegel van een tekst die iemand toch wil sturen, of null
   */
  record Formulier(UUID taak, @ZonderBsn String antwoord, String toch) {

    static final Formulier LEEG = new Formulier(null, null, null);
  }

  @GetMapping
  String open(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return scherm(id, wie, model);
  }

  @PostMapping
  String antwoord(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    melders.van(id, wie);
    var eerstVragen =
        !fouten.hasErrors() && personen.waarschuwt(model, formulier.toch(), formulier.antwoord());
    var klaar =
        eerstVragen
            ? java.util.Optional.<String>empty()
            : blad.doe(
                id,
                fouten,
                "melden.vraag.beantwoord",
                verder,
                () -> balie.beantwoord(id, formulier.taak(), formulier.antwoord(), wie));
    if (klaar.isPresent()) return klaar.get();
    Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
    return scherm(id, wie, model);
  }

  private String scherm(SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("m", melders.van(id, wie));
    return blad.toon(id, Stap.VRAAG_BEANTWOORDEN, SCHERM, wie, model);
  }
}
