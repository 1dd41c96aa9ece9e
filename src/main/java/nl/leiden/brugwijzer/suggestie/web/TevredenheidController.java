package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Melderdossiers;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Stap;
import nl.leiden.brugwijzer.suggestie.Tevredenheidsbalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De melder zegt of het antwoord hielp. */
@Controller
@RequestMapping("/signalen/{id}/stappen/tevredenheid")
class TevredenheidController {

  private static final String SCHERM = "suggestie/tevredenheid";

  private final Tevredenheidsbalie balie;
  private final Melderdossiers melders;
  private final Signaalblad blad;
  private final Persoonscontrole personen;
  private final Woorden woorden;

  TevredenheidController(
      Tevredenheidsbalie balie,
      Melderdossiers melders,
      Signaalblad blad,
      Persoonscontrole personen,
      Woorden woorden) {
    this.balie = balie;
    this.melders = melders;
    this.blad = blad;
    this.personen = personen;
    this.woorden = woorden;
  }

  /** Of het hielp. */
  enum Oordeel {
    JA,
    NEE
  }

  /**
   * @param taak de taak die het scherm liet zien
   * @param toch het zegel van een tekst die iemand toch wil sturen, of null
   */
  record Formulier(
      UUID taak,
      @NotNull(message = "{fout.melden.oordeel}") Oordeel oordeel,
      @ZonderBsn String toelichting,
      String toch) {

    static final Formulier LEEG = new Formulier(null, null, null, null);
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
    var klaar =
        fouten.hasErrors() || waarschuwt(formulier, model)
            ? Optional.<String>empty()
            : blad.doe(id, fouten, melding(formulier), verder, () -> geef(id, formulier, wie));
    if (klaar.isPresent()) return klaar.get();
    Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
    return scherm(id, wie, model);
  }

  private boolean waarschuwt(Formulier formulier, Model model) {
    return personen.waarschuwt(model, formulier.toch(), formulier.toelichting());
  }

  private void geef(SignaalId id, Formulier f, Gebruiker wie) {
    balie.geefOordeel(id, f.taak(), f.oordeel() == Oordeel.JA, f.toelichting(), wie);
  }

  private static String melding(Formulier formulier) {
    return formulier.oordeel() == Oordeel.JA ? "melden.tevreden.dank" : "melden.tevreden.verder";
  }

  private String scherm(SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("m", melders.van(id, wie));
    model.addAttribute("oordelen", woorden.keuzes("melden.oordeel.", Oordeel.values()));
    return blad.toon(id, Stap.TEVREDENHEID, SCHERM, wie, model);
  }
}
