package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.taskforce.Ledenbalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Lidbeeld;
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

/** Wie er in de Taskforce zitten. */
@Controller
@RequestMapping("/taskforce/leden")
class LedenController {

  private final Ledenbalie balie;
  private final Dagwoorden dagen;
  private final Verzending verzending;

  LedenController(Ledenbalie balie, Dagwoorden dagen, Verzending verzending) {
    this.balie = balie;
    this.dagen = dagen;
    this.verzending = verzending;
  }

  /** Wie er lid wordt. */
  record Lidformulier(
      String gebruiker,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
          LocalDate vanaf) {}

  @GetMapping
  String toon(Gebruiker wie, Model model) {
    model.addAttribute("formulier", leeg());
    return scherm(wie, model);
  }

  @PostMapping
  String maakLid(
      @Valid @ModelAttribute("formulier") Lidformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    return verzending
        .doe(
            fouten,
            "taskforce.lid.erbij",
            "/taskforce/leden",
            verder,
            () -> balie.maakLid(f.gebruiker(), f.vanaf(), wie))
        .orElseGet(
            () -> {
              Verzending.metFouten(model, fouten, leeg(), antwoord);
              return scherm(wie, model);
            });
  }

  @PostMapping("/{id}/stoppen")
  String stop(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    balie.beeindig(id, wie);
    return verzending.naar("/taskforce/leden", "taskforce.lid.gestopt", verder);
  }

  private Lidformulier leeg() {
    return new Lidformulier("", dagen.vandaag());
  }

  private String scherm(Gebruiker wie, Model model) {
    model.addAttribute(
        "organisaties",
        balie.nu(wie).stream()
            .collect(
                Collectors.groupingBy(
                    Lidbeeld::organisatieNaam, LinkedHashMap::new, Collectors.toList())));
    model.addAttribute("geweest", balie.geweest(wie));
    model.addAttribute("kandidaten", balie.kandidaten(wie));
    return "suggestie/taskforce/leden";
  }
}
