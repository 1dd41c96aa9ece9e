package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Verschil;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersbeheer;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersrij;
import nl.leiden.brugwijzer.gebruiker.beheer.Gegevensbalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een naam of een e-mailadres verbeteren. */
@Controller
@RequestMapping("/beheer/gebruikers/{id}/gegevens")
class GegevensController {

  private final Gegevensbalie balie;
  private final Gebruikersbeheer beheer;
  private final Woorden woorden;

  GegevensController(Gegevensbalie balie, Gebruikersbeheer beheer, Woorden woorden) {
    this.balie = balie;
    this.beheer = beheer;
    this.woorden = woorden;
  }

  @GetMapping
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    var rij = beheer.open(id, wie);
    model.addAttribute("formulier", Gegevensformulier.van(rij));
    return scherm(rij, wie, model);
  }

  @PostMapping
  String bewaar(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Gegevensformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var rij = beheer.open(id, wie);
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    if (!fouten.hasErrors()) {
      try {
        balie.wijzig(
            formulier.sleutel(), id, formulier.versie(), formulier.naam(), formulier.email(), wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("gebruikers.bewaard")));
        return "redirect:/beheer/gebruikers/" + id;
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (Ingehaald collegaWasEerder) {
        var nu = beheer.open(id, wie);
        model.addAttribute("verschillen", verschillen(nu, formulier));
        model.addAttribute("formulier", formulier.opVersie(nu.versie()));
        antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
        return scherm(nu, wie, model);
      }
    }
    Formulierfouten.vulAan(model, fouten, Gegevensformulier.van(rij));
    return scherm(rij, wie, model);
  }

  private String scherm(Gebruikersrij rij, Gebruiker wie, Model model) {
    model.addAttribute("rij", rij);
    model.addAttribute("magAdres", Gegevensbalie.magAdres(rij, wie));
    return "gebruiker/gegevens";
  }

  private List<Verschil> verschillen(Gebruikersrij nu, Gegevensformulier jij) {
    return Stream.of(
            new Verschil(woorden.van("gebruikers.naam"), nu.naam(), jij.naam()),
            new Verschil(woorden.van("gebruikers.email"), nu.email(), jij.email()))
        .filter(Verschil::echt)
        .toList();
  }
}
