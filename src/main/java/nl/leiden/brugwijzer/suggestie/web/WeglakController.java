package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import nl.leiden.brugwijzer.suggestie.Weglakbalie;
import nl.leiden.brugwijzer.suggestie.Weglakreden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Iets over een mens weglakken, overal bij een signaal. */
@Controller
@RequestMapping("/signalen/{id}/weglakken")
class WeglakController {

  private final Weglakbalie balie;
  private final Signaaldossiers dossiers;
  private final Signaalblad blad;
  private final Woorden woorden;

  WeglakController(Weglakbalie balie, Signaaldossiers dossiers, Signaalblad blad, Woorden woorden) {
    this.balie = balie;
    this.dossiers = dossiers;
    this.blad = blad;
    this.woorden = woorden;
  }

  /**
   * @param vondst een stuk dat op het scherm gekozen is, of leeg
   * @param passage een stuk dat is getypt; een BSN mag hier, want dat moet er juist uit
   */
  record Formulier(
      String vondst,
      String passage,
      @NotNull(message = "{fout.suggestie.lakreden}") Weglakreden reden) {

    static final Formulier LEEG = new Formulier("", "", null);

    String stuk() {
      return vondst == null || vondst.isBlank() ? passage : vondst;
    }
  }

  @GetMapping
  String open(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return scherm(id, wie, model);
  }

  @PostMapping
  String lak(
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
            "suggestie.lakken.klaar",
            verder,
            () -> balie.lak(id, f.stuk(), f.reden(), wie))
        .orElseGet(
            () -> {
              Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
              return scherm(id, wie, model);
            });
  }

  private String scherm(SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("w", balie.bekijk(id, wie));
    model.addAttribute("b", dossiers.open(id, wie));
    model.addAttribute("redenen", woorden.keuzes("suggestie.lakken.reden.", Weglakreden.values()));
    return "suggestie/weglakken";
  }
}
