package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.taskforce.Actiebalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Actielijst;
import nl.leiden.brugwijzer.suggestie.taskforce.Actiestand;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderboek;
import org.springframework.format.annotation.DateTimeFormat;
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

/** De acties: de lijst, en een actie doen, verlengen, overdragen of laten vervallen. */
@Controller
@RequestMapping("/taskforce/acties")
class ActieController {

  private final Actielijst lijst;
  private final Actiebalie balie;
  private final Vergaderboek boek;
  private final Verzending verzending;
  private final Woorden woorden;

  ActieController(
      Actielijst lijst,
      Actiebalie balie,
      Vergaderboek boek,
      Verzending verzending,
      Woorden woorden) {
    this.lijst = lijst;
    this.balie = balie;
    this.boek = boek;
    this.verzending = verzending;
    this.woorden = woorden;
  }

  /** Wat de eigenaar met een actie kan. */
  enum Antwoord {
    GEDAAN,
    VERLENGD
  }

  /** Wat er met een actie gebeurt: door wie haar heeft, of door wie de Taskforce regelt. */
  record Actieformulier(
      UUID taak,
      Antwoord antwoord,
      @Size(max = 1000, message = "{fout.taskforce.lang}") @ZonderBsn String tekst,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate dag,
      String naar,
      @Size(max = 1000, message = "{fout.taskforce.lang}") @ZonderBsn String reden) {

    static final Actieformulier LEEG = new Actieformulier(null, null, "", null, "", "");
  }

  @GetMapping
  String alle(
      @RequestParam(defaultValue = "OPEN") Actiestand stand,
      @RequestParam(required = false) String na,
      Gebruiker wie,
      Model model) {
    model.addAttribute("blad", lijst.blad(stand, na, wie));
    model.addAttribute("stand", stand);
    model.addAttribute("standen", Actiestand.values());
    model.addAttribute("beheert", Vergaderboek.beheert(wie));
    return "suggestie/taskforce/acties";
  }

  @GetMapping("/{id}")
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Actieformulier.LEEG);
    return scherm(id, wie, model);
  }

  @PostMapping("/{id}")
  String antwoord(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Actieformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    lijst.open(id, wie);
    return verzending
        .doe(fouten, "taskforce.actie.bewaard", pad(id), verder, () -> doe(id, f, wie))
        .orElseGet(() -> opnieuw(id, fouten, wie, model, antwoord));
  }

  private void doe(UUID id, Actieformulier f, Gebruiker wie) {
    if (f.antwoord() == null) throw new OngeldigeInvoer("antwoord", "fout.taskforce.antwoord");
    if (f.antwoord() == Antwoord.GEDAAN) balie.gedaan(id, f.taak(), f.tekst(), wie);
    else balie.verleng(id, f.taak(), f.dag(), f.tekst(), wie);
  }

  @PostMapping("/{id}/vervallen")
  String vervallen(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Actieformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    boek.moetBeheren(wie);
    lijst.open(id, wie);
    return verzending
        .doe(
            fouten,
            "taskforce.actie.vervallen",
            "/taskforce/acties",
            verder,
            () -> balie.laatVervallen(id, f.reden(), wie))
        .orElseGet(() -> opnieuw(id, fouten, wie, model, antwoord));
  }

  @PostMapping("/{id}/overdragen")
  String overdragen(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Actieformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    boek.moetBeheren(wie);
    lijst.open(id, wie);
    return verzending
        .doe(
            fouten,
            "taskforce.actie.overgedragen",
            "/taskforce/acties",
            verder,
            () -> balie.geefAan(id, f.naar(), f.reden(), wie))
        .orElseGet(() -> opnieuw(id, fouten, wie, model, antwoord));
  }

  private String opnieuw(
      UUID id, BindingResult fouten, Gebruiker wie, Model model, HttpServletResponse antwoord) {
    Verzending.metFouten(model, fouten, Actieformulier.LEEG, antwoord);
    return scherm(id, wie, model);
  }

  private String scherm(UUID id, Gebruiker wie, Model model) {
    var a = lijst.open(id, wie);
    model.addAttribute("a", a);
    model.addAttribute("verlengd", lijst.verlengd(a));
    model.addAttribute("taak", lijst.taak(a, wie).orElse(null));
    model.addAttribute("beheert", Vergaderboek.beheert(wie));
    if (Vergaderboek.beheert(wie)) model.addAttribute("eigenaren", lijst.eigenaren(wie));
    model.addAttribute("antwoorden", woorden.keuzes("taskforce.antwoord.", Antwoord.values()));
    return "suggestie/taskforce/actie";
  }

  private static String pad(UUID id) {
    return "/taskforce/acties/" + id;
  }
}
