package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Behandelbalie;
import nl.leiden.brugwijzer.suggestie.Publicatiebalie;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaaldossier;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wat er met een uitkomst kan: terughalen, een dossier maken, en iedereen laten lezen. */
@Controller
@RequestMapping("/signalen/{id}")
class UitkomstController {

  private final Behandelbalie balie;
  private final Signaaldossier dossier;
  private final Publicatiebalie publicaties;
  private final Signaaldossiers dossiers;
  private final Signaalblad blad;
  private final Persoonscontrole personen;

  UitkomstController(
      Behandelbalie balie,
      Signaaldossier dossier,
      Publicatiebalie publicaties,
      Signaaldossiers dossiers,
      Signaalblad blad,
      Persoonscontrole personen) {
    this.balie = balie;
    this.dossier = dossier;
    this.publicaties = publicaties;
    this.dossiers = dossiers;
    this.blad = blad;
    this.personen = personen;
  }

  /**
   * @param toch het zegel van een tekst die iemand toch wil laten lezen, of null
   */
  record Formulier(
      @ZonderBsn String titel,
      @ZonderBsn String tekst,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate vanaf,
      String toch) {

    static final Formulier LEEG = new Formulier("", "", null, null);
  }

  @PostMapping("/taskforce-terughalen")
  String haalTerug(@PathVariable SignaalId id, Gebruiker wie, RedirectAttributes verder) {
    return blad.doe(id, "suggestie.antwoord.teruggezet", verder, () -> balie.haalTerug(id, wie));
  }

  @PostMapping("/dossier")
  String maakDossier(@PathVariable SignaalId id, Gebruiker wie) {
    return "redirect:/documenten/" + dossier.maak(id, wie);
  }

  @GetMapping("/publiceren/{uitkomst}")
  String publiceren(
      @PathVariable SignaalId id, @PathVariable UUID uitkomst, Gebruiker wie, Model model) {
    var v = publicaties.voorstel(id, uitkomst, wie);
    model.addAttribute("formulier", new Formulier(v.titel(), v.tekst(), v.vanaf(), null));
    return scherm(id, uitkomst, wie, model);
  }

  @PostMapping("/publiceren/{uitkomst}")
  String publiceer(
      @PathVariable SignaalId id,
      @PathVariable UUID uitkomst,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    publicaties.voorstel(id, uitkomst, wie);
    var eerstVragen =
        !fouten.hasErrors() && personen.waarschuwt(model, f.toch(), f.titel(), f.tekst());
    Optional<String> klaar =
        eerstVragen
            ? Optional.empty()
            : blad.doe(
                id,
                fouten,
                "suggestie.publiceren.klaar",
                verder,
                () -> publicaties.publiceer(id, uitkomst, f.titel(), f.tekst(), f.vanaf(), wie));
    return klaar.orElseGet(
        () -> {
          Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
          return scherm(id, uitkomst, wie, model);
        });
  }

  private String scherm(SignaalId id, UUID uitkomst, Gebruiker wie, Model model) {
    model.addAttribute("uitkomst", uitkomst);
    model.addAttribute("b", dossiers.open(id, wie));
    return "suggestie/publiceren";
  }
}
