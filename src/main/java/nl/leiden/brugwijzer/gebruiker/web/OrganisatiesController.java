package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Verschil;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.beheer.Organisatie;
import nl.leiden.brugwijzer.gebruiker.beheer.Organisatiebalie;
import nl.leiden.brugwijzer.gebruiker.beheer.Organisatiesoort;
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

/** De organisaties, en welke school bij welk bestuur hoort. */
@Controller
@RequestMapping("/beheer/organisaties")
class OrganisatiesController {

  private final Organisatiebalie balie;
  private final Woorden woorden;

  OrganisatiesController(Organisatiebalie balie, Woorden woorden) {
    this.balie = balie;
    this.woorden = woorden;
  }

  @GetMapping
  String lijst(Gebruiker wie, Model model) {
    model.addAttribute("organisaties", balie.alle(wie));
    return "gebruiker/organisaties";
  }

  @GetMapping("/nieuw")
  String nieuw(Gebruiker wie, Model model) {
    balie.alle(wie);
    model.addAttribute("formulier", Organisatieformulier.leeg());
    return scherm(null, wie, model);
  }

  @PostMapping
  String voegToe(
      @Valid @ModelAttribute("formulier") Organisatieformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    balie.alle(wie);
    if (!fouten.hasErrors()) {
      try {
        balie.voegToe(
            formulier.sleutel(), formulier.code(), formulier.naam(), formulier.soort(), wie);
        return klaar("organisaties.toegevoegd", verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Organisatieformulier.leeg());
    return scherm(null, wie, model);
  }

  @GetMapping("/{organisatie}")
  String toon(@PathVariable("organisatie") String code, Gebruiker wie, Model model) {
    var organisatie = balie.open(code, wie);
    model.addAttribute("formulier", Organisatieformulier.van(organisatie));
    return scherm(organisatie, wie, model);
  }

  @PostMapping("/{organisatie}")
  String wijzig(
      @PathVariable("organisatie") String code,
      @Valid @ModelAttribute("formulier") Organisatieformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var organisatie = balie.open(code, wie);
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    if (!fouten.hasErrors()) {
      try {
        balie.wijzig(code, formulier.versie(), formulier.naam(), formulier.soort(), wie);
        return klaar("organisaties.bewaard", verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (Ingehaald collegaWasEerder) {
        var nu = balie.open(code, wie);
        model.addAttribute("verschillen", verschillen(nu, formulier));
        model.addAttribute("formulier", formulier.opVersie(nu.versie()));
        antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
        return scherm(nu, wie, model);
      }
    }
    Formulierfouten.vulAan(model, fouten, Organisatieformulier.van(organisatie));
    return scherm(organisatie, wie, model);
  }

  @PostMapping("/{organisatie}/scholen")
  String geefSchool(
      @PathVariable("organisatie") String code,
      @RequestParam(required = false) String vestiging,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var organisatie = balie.open(code, wie);
    try {
      balie.geefSchool(code, vestiging, wie);
      verder.addFlashAttribute("melding", Melding.goed(woorden.van("organisaties.schoolerbij")));
      return "redirect:/beheer/organisaties/" + code;
    } catch (OngeldigeInvoer fout) {
      model.addAttribute("formulier", Organisatieformulier.van(organisatie));
      model.addAttribute("schoolfout", woorden.van(fout.sleutel(), fout.waarden()));
      antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return scherm(organisatie, wie, model);
    }
  }

  private String klaar(String sleutel, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van(sleutel)));
    return "redirect:/beheer/organisaties";
  }

  private String scherm(Organisatie organisatie, Gebruiker wie, Model model) {
    model.addAttribute("organisatie", organisatie);
    model.addAttribute("soorten", woorden.keuzes("organisaties.soort.", Organisatiesoort.values()));
    if (organisatie != null && organisatie.soort() == Organisatiesoort.SCHOOLBESTUUR) {
      var scholen = balie.scholen(wie);
      model.addAttribute(
          "eigen", scholen.stream().filter(s -> organisatie.code().equals(s.bestuur())).toList());
      model.addAttribute(
          "andere",
          scholen.stream()
              .filter(s -> !organisatie.code().equals(s.bestuur()))
              .map(s -> new Keuze(s.brin6(), s.naam()))
              .toList());
    }
    return "gebruiker/organisatie";
  }

  private List<Verschil> verschillen(Organisatie nu, Organisatieformulier jij) {
    return Stream.of(
            new Verschil(woorden.van("organisaties.naam"), nu.naam(), jij.naam()),
            new Verschil(
                woorden.van("organisaties.soort"),
                woorden.van("organisaties.soort." + nu.soort()),
                woorden.van("organisaties.soort." + jij.soort())))
        .filter(Verschil::echt)
        .toList();
  }
}
