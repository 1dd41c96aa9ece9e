package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.bord.Eigenaarinstelling;
import nl.leiden.brugwijzer.suggestie.bord.Signaalinstellingen;
import nl.leiden.brugwijzer.suggestie.bord.Themainstelling;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De termijnen per thema en de eigenaren bekijken en wijzigen. */
@Controller
@RequestMapping("/signalen/instellingen")
class SignaalinstellingenController {

  private static final String TERUG = "redirect:/signalen/instellingen";
  private static final String THEMA = "suggestie/themainstelling";
  private static final String EIGENAAR = "suggestie/eigenaarinstelling";

  private final Signaalinstellingen instellingen;
  private final Woorden woorden;

  SignaalinstellingenController(Signaalinstellingen instellingen, Woorden woorden) {
    this.instellingen = instellingen;
    this.woorden = woorden;
  }

  /** De termijnen van een thema, zoals ingevuld. */
  record Themaformulier(
      int versie,
      @NotNull(message = "{fout.bord.werkdagen}")
          @Min(value = 1, message = "{fout.bord.werkdagen}")
          @Max(value = 60, message = "{fout.bord.werkdagen}")
          Integer triage,
      @NotNull(message = "{fout.bord.werkdagen}")
          @Min(value = 1, message = "{fout.bord.werkdagen}")
          @Max(value = 120, message = "{fout.bord.werkdagen}")
          Integer escalatie,
      @NotNull(message = "{fout.bord.werkdagen}")
          @Min(value = 1, message = "{fout.bord.werkdagen}")
          @Max(value = 250, message = "{fout.bord.werkdagen}")
          Integer antwoord) {

    static Themaformulier van(Themainstelling t) {
      return new Themaformulier(t.versie(), t.triage(), t.escalatie(), t.antwoord());
    }

    Themainstelling alsInstelling(String code) {
      return new Themainstelling(code, triage, escalatie, antwoord, versie, null, null);
    }
  }

  /** Waar een eigenaar werkt en wie leiding geeft, zoals ingevuld. */
  record Eigenaarformulier(
      int versie,
      @NotBlank(message = "{fout.bord.organisatie}") String organisatie,
      String leider) {

    static Eigenaarformulier van(Eigenaarinstelling e) {
      return new Eigenaarformulier(e.versie(), e.organisatie(), e.leider());
    }
  }

  @GetMapping
  String overzicht(Gebruiker wie, Model model) {
    model.addAttribute("overzicht", instellingen.overzicht(wie));
    return "suggestie/instellingen";
  }

  @GetMapping("/themas/{thema}")
  String thema(@PathVariable("thema") String code, Gebruiker wie, Model model) {
    var thema = instellingen.thema(code, wie);
    model.addAttribute("thema", thema);
    model.addAttribute("formulier", Themaformulier.van(thema));
    return THEMA;
  }

  @PostMapping("/themas/{thema}")
  String wijzigThema(
      @PathVariable("thema") String code,
      @Valid @ModelAttribute("formulier") Themaformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var thema = instellingen.thema(code, wie);
    model.addAttribute("thema", thema);
    return bewaar(
        THEMA,
        Themaformulier.van(thema),
        fouten,
        model,
        antwoord,
        verder,
        () -> instellingen.wijzig(formulier.alsInstelling(code), wie));
  }

  @GetMapping("/eigenaren/{eigenaar}")
  String eigenaar(@PathVariable("eigenaar") String code, Gebruiker wie, Model model) {
    var eigenaar = instellingen.eigenaar(eigenaar(code), wie);
    model.addAttribute("formulier", Eigenaarformulier.van(eigenaar));
    return toon(eigenaar, model);
  }

  @PostMapping("/eigenaren/{eigenaar}")
  String wijzigEigenaar(
      @PathVariable("eigenaar") String code,
      @Valid @ModelAttribute("formulier") Eigenaarformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var eigenaar = instellingen.eigenaar(eigenaar(code), wie);
    toon(eigenaar, model);
    return bewaar(
        EIGENAAR,
        Eigenaarformulier.van(eigenaar),
        fouten,
        model,
        antwoord,
        verder,
        () ->
            instellingen.wijzig(
                eigenaar.code(),
                formulier.versie(),
                formulier.organisatie(),
                formulier.leider(),
                wie));
  }

  private String bewaar(
      String scherm,
      Object leeg,
      BindingResult fouten,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder,
      Runnable handeling) {
    if (!fouten.hasErrors()) {
      try {
        handeling.run();
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("bord.instel.bewaard")));
        return TERUG;
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    Signaalblad.metFouten(model, fouten, leeg, antwoord);
    return scherm;
  }

  private String toon(Eigenaarinstelling eigenaar, Model model) {
    model.addAttribute("eigenaar", eigenaar);
    model.addAttribute("organisaties", instellingen.organisaties(eigenaar.code()));
    model.addAttribute("leiders", instellingen.leiders(eigenaar.code()));
    return EIGENAAR;
  }

  private static Eigenaar eigenaar(String code) {
    for (var eigenaar : Eigenaar.values()) if (eigenaar.name().equals(code)) return eigenaar;
    throw new NietGevonden("eigenaar", code);
  }
}
