package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderbalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderboek;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een vergadering zien, plannen, wijzigen en afgelasten. */
@Controller
@RequestMapping("/taskforce/vergaderingen")
class VergaderingController {

  private final Vergaderboek boek;
  private final Vergaderbalie balie;
  private final Vergaderverschil verschil;
  private final Verzending verzending;

  VergaderingController(
      Vergaderboek boek, Vergaderbalie balie, Vergaderverschil verschil, Verzending verzending) {
    this.boek = boek;
    this.balie = balie;
    this.verschil = verschil;
    this.verzending = verzending;
  }

  /** Waarom een vergadering niet doorgaat. */
  record Afgelasting(@Size(max = 1000, message = "{fout.taskforce.lang}") @ZonderBsn String reden) {
    static final Afgelasting LEEG = new Afgelasting("");
  }

  @GetMapping("/{id}")
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("b", boek.open(id, wie));
    model.addAttribute("ik", wie.gebruikersnaam());
    return "suggestie/taskforce/vergadering";
  }

  @GetMapping("/nieuw")
  String nieuw(Gebruiker wie, Model model) {
    boek.moetBeheren(wie);
    return formulier(Vergaderformulier.leeg(), model);
  }

  @PostMapping
  String plan(
      @Valid @ModelAttribute("formulier") Vergaderformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    boek.moetBeheren(wie);
    var id = f == null || f.sleutel() == null ? UUID.randomUUID() : f.sleutel();
    return verzending
        .doe(
            fouten,
            "taskforce.gepland",
            "/taskforce/vergaderingen/" + id,
            verder,
            () -> balie.plan(id, f.gegevens(), wie))
        .orElseGet(
            () -> {
              Verzending.metFouten(model, fouten, Vergaderformulier.leeg(), antwoord);
              return "suggestie/taskforce/formulier";
            });
  }

  @GetMapping("/{id}/wijzigen")
  String wijzig(@PathVariable UUID id, Gebruiker wie, Model model) {
    boek.moetBeheren(wie);
    var b = boek.open(id, wie).vergadering();
    if (!b.stand().komtNog()) return "redirect:/taskforce/vergaderingen/" + id;
    model.addAttribute("b", b);
    return formulier(Vergaderformulier.van(b), model);
  }

  @PostMapping("/{id}/wijzigen")
  String bewaar(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Vergaderformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    boek.moetBeheren(wie);
    try {
      var klaar =
          verzending.doe(
              fouten,
              "taskforce.gewijzigd",
              "/taskforce/vergaderingen/" + id,
              verder,
              () -> balie.wijzig(id, f.gezien(), f.gegevens(), wie));
      if (klaar.isPresent()) return klaar.get();
      Verzending.metFouten(model, fouten, Vergaderformulier.leeg(), antwoord);
    } catch (Ingehaald eerder) {
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      var nu = boek.open(id, wie).vergadering();
      model.addAttribute("verschillen", verschil.tussen(nu.gegevens(), f.gegevens()));
      model.addAttribute(
          "formulier",
          new Vergaderformulier(
              null, nu.versie(), f.datum(), f.van(), f.tot(), f.plaats(), f.sluiting()));
    }
    model.addAttribute("b", boek.open(id, wie).vergadering());
    return "suggestie/taskforce/formulier";
  }

  private static String formulier(Vergaderformulier formulier, Model model) {
    model.addAttribute("formulier", formulier);
    return "suggestie/taskforce/formulier";
  }

  @GetMapping("/{id}/afgelasten")
  String vraag(@PathVariable UUID id, Gebruiker wie, Model model) {
    boek.moetBeheren(wie);
    var b = boek.open(id, wie);
    if (!b.vergadering().stand().komtNog()) return "redirect:/taskforce/vergaderingen/" + id;
    model.addAttribute("formulier", Afgelasting.LEEG);
    model.addAttribute("b", b);
    return "suggestie/taskforce/afgelasten";
  }

  @PostMapping("/{id}/afgelasten")
  String lastAf(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Afgelasting f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    boek.moetBeheren(wie);
    return verzending
        .doe(
            fouten,
            "taskforce.afgelast",
            "/taskforce/vergaderingen/" + id,
            verder,
            () -> balie.lastAf(id, Tekst.schoon(f.reden()), wie))
        .orElseGet(
            () -> {
              Verzending.metFouten(model, fouten, Afgelasting.LEEG, antwoord);
              model.addAttribute("b", boek.open(id, wie));
              return "suggestie/taskforce/afgelasten";
            });
  }
}
