package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersbeheer;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersrij;
import nl.leiden.brugwijzer.gebruiker.beheer.Vertrekbalie;
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

/** Iemand laten vertrekken, met een ander voor het werk. */
@Controller
@RequestMapping("/beheer/gebruikers/{id}")
class VertrekController {

  private final Vertrekbalie balie;
  private final Gebruikersbeheer beheer;
  private final Beheerkeuzes keuzes;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  VertrekController(
      Vertrekbalie balie,
      Gebruikersbeheer beheer,
      Beheerkeuzes keuzes,
      Woorden woorden,
      Dagwoorden dagen) {
    this.balie = balie;
    this.beheer = beheer;
    this.keuzes = keuzes;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @GetMapping("/vertrek")
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    var rij = beheer.open(id, wie);
    model.addAttribute("formulier", Vertrekformulier.leeg(rij.versie(), dagen.vandaag()));
    return scherm(rij, wie, model);
  }

  @PostMapping("/vertrek")
  String vertrek(
      @PathVariable UUID id,
      @ModelAttribute("formulier") Vertrekformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var rij = beheer.open(id, wie);
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    if (!fouten.hasErrors()) {
      try {
        balie.vertrek(
            formulier.sleutel(),
            id,
            formulier.versie(),
            formulier.laatsteDag(),
            formulier.opvolger(),
            wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("gebruikers.vertrekbewaard")));
        return "redirect:/beheer/gebruikers/" + id;
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (Ingehaald collegaWasEerder) {
        var nu = beheer.open(id, wie);
        model.addAttribute("verschillen", List.of());
        model.addAttribute("formulier", formulier.opVersie(nu.versie()));
        antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
        return scherm(nu, wie, model);
      }
    }
    Formulierfouten.vulAan(model, fouten, Vertrekformulier.leeg(rij.versie(), dagen.vandaag()));
    return scherm(rij, wie, model);
  }

  @PostMapping("/overdragen")
  String draagOver(
      @PathVariable UUID id,
      @RequestParam(required = false) String opvolger,
      Gebruiker wie,
      RedirectAttributes verder) {
    balie.draagOver(id, opvolger == null || opvolger.isBlank() ? null : opvolger, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("gebruikers.overgedragen")));
    return "redirect:/beheer/gebruikers/" + id;
  }

  private String scherm(Gebruikersrij rij, Gebruiker wie, Model model) {
    model.addAttribute("rij", rij);
    keuzes.werk(balie.werk(rij.id(), wie), model);
    return "gebruiker/vertrek";
  }
}
