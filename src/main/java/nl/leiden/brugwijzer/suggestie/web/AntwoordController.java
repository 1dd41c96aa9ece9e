package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Antwoordbalie;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import nl.leiden.brugwijzer.suggestie.Stap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Het antwoord: opstellen, bekijken zoals elke melder het leest, en dan pas sturen. */
@Controller
@RequestMapping("/signalen/{id}/stappen/antwoordSturen")
class AntwoordController {

  private static final String OPSTELLEN = "suggestie/antwoord";
  private static final String BEKIJKEN = "suggestie/antwoordbekijken";

  private final Antwoordbalie balie;
  private final Signaaldossiers dossiers;
  private final Signaalblad blad;
  private final Persoonscontrole personen;

  AntwoordController(
      Antwoordbalie balie, Signaaldossiers dossiers, Signaalblad blad, Persoonscontrole personen) {
    this.balie = balie;
    this.dossiers = dossiers;
    this.blad = blad;
    this.personen = personen;
  }

  /**
   * @param taak de taak die het scherm liet zien
   * @param lijst kenmerk van wie het krijgt, zoals het scherm dat liet zien
   */
  record Formulier(UUID taak, @ZonderBsn String tekst, String lijst) {

    static final Formulier LEEG = new Formulier(null, "", null);
  }

  @GetMapping
  String open(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    if (dossiers.taak(id, Stap.ANTWOORD_STUREN, wie).isEmpty()) return Signaalblad.naar(id);
    var antwoord = balie.opstellen(id, wie);
    model.addAttribute("formulier", new Formulier(null, antwoord.voorstel(), antwoord.lijst()));
    return scherm(id, OPSTELLEN, wie, model);
  }

  /** Bewaart niets: zo lezen de melders het. */
  @PostMapping
  String bekijk(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      @RequestParam(defaultValue = "false") boolean wijzig,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord) {
    balie.opstellen(id, wie);
    if (wijzig) return scherm(id, OPSTELLEN, wie, model);
    if (!fouten.hasErrors()) {
      try {
        balie.keur(f.tekst());
        personen.waarschuwt(model, null, f.tekst());
        return scherm(id, BEKIJKEN, wie, model);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    return metFouten(id, fouten, wie, model, antwoord);
  }

  @PostMapping("/versturen")
  String stuur(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    return blad.doe(
            id,
            fouten,
            "suggestie.antwoord.verstuurd",
            verder,
            () -> balie.stuur(id, f.taak(), f.tekst(), f.lijst(), wie))
        .orElseGet(() -> metFouten(id, fouten, wie, model, antwoord));
  }

  @PostMapping("/deel-af")
  String deelAf(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    return blad.doe(
            id,
            fouten,
            "suggestie.antwoord.deel.klaar",
            verder,
            () -> balie.rondDeelAf(id, f.taak(), f.tekst(), wie))
        .orElseGet(() -> metFouten(id, fouten, wie, model, antwoord));
  }

  @PostMapping("/terug")
  String terug(
      @PathVariable SignaalId id,
      @RequestParam(required = false) UUID taak,
      Gebruiker wie,
      RedirectAttributes verder) {
    return blad.doe(
        id, "suggestie.antwoord.teruggezet", verder, () -> balie.gaTerug(id, taak, wie));
  }

  private String metFouten(
      SignaalId id,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord) {
    Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
    return scherm(id, OPSTELLEN, wie, model);
  }

  private String scherm(SignaalId id, String scherm, Gebruiker wie, Model model) {
    model.addAttribute("a", balie.opstellen(id, wie));
    return blad.toon(id, Stap.ANTWOORD_STUREN, scherm, wie, model);
  }
}
