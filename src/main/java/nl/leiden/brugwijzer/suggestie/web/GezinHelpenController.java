package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Gezinsbalie;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Stap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wat er nu kan voor het gezin dat vastzit, aan wie het meldde. */
@Controller
@RequestMapping("/signalen/{id}/stappen/gezinHelpen")
class GezinHelpenController {

  private static final String SCHERM = "suggestie/gezinhelpen";

  private final Gezinsbalie balie;
  private final Signaalblad blad;
  private final Persoonscontrole personen;
  private final Woorden woorden;

  GezinHelpenController(
      Gezinsbalie balie, Signaalblad blad, Persoonscontrole personen, Woorden woorden) {
    this.balie = balie;
    this.blad = blad;
    this.personen = personen;
    this.woorden = woorden;
  }

  /** Wat er kan. */
  enum Keus {
    GEHOLPEN,
    NIET_MOGELIJK
  }

  /**
   * @param taak de taak die het scherm liet zien
   * @param toch het zegel van een tekst die iemand toch wil sturen, of null
   */
  record Formulier(
      UUID taak,
      @NotNull(message = "{fout.suggestie.kies}") Keus keuze,
      @ZonderBsn String tekst,
      String toch) {

    static final Formulier LEEG = new Formulier(null, null, "", null);
  }

  @GetMapping
  String open(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return scherm(id, wie, model);
  }

  @PostMapping
  String antwoord(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var eerstVragen = !fouten.hasErrors() && personen.waarschuwt(model, f.toch(), f.tekst());
    Optional<String> klaar =
        eerstVragen
            ? Optional.empty()
            : blad.doe(id, fouten, "suggestie.gezin.klaar", verder, () -> doe(id, f, wie));
    return klaar.orElseGet(
        () -> {
          Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
          return scherm(id, wie, model);
        });
  }

  private void doe(SignaalId id, Formulier f, Gebruiker wie) {
    if (f.keuze() == Keus.GEHOLPEN) balie.help(id, f.taak(), f.tekst(), wie);
    else balie.kanNiet(id, f.taak(), f.tekst(), wie);
  }

  private String scherm(SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("keuzes", woorden.keuzes("suggestie.gezin.keuze.", Keus.values()));
    return blad.toon(id, Stap.GEZIN_HELPEN, SCHERM, wie, model);
  }
}
