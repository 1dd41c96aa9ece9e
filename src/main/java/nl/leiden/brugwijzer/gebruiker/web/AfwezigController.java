package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.beheer.Afwezigheidsbalie;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersbeheer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Iemand afwezig melden die dat zelf niet kan. */
@Controller
@RequestMapping("/beheer/gebruikers/{id}/afwezig")
class AfwezigController {

  private final Afwezigheidsbalie balie;
  private final Gebruikersbeheer beheer;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  AfwezigController(
      Afwezigheidsbalie balie, Gebruikersbeheer beheer, Woorden woorden, Dagwoorden dagen) {
    this.balie = balie;
    this.beheer = beheer;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @GetMapping
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Afwezigformulier.leeg(dagen.vandaag()));
    return scherm(id, wie, model);
  }

  @PostMapping
  String meld(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Afwezigformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    beheer.open(id, wie);
    if (!fouten.hasErrors()) {
      try {
        balie.meld(
            id,
            formulier.sleutel(),
            formulier.waarnemer(),
            formulier.vanaf(),
            formulier.tot(),
            wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("gebruikers.afwezigbewaard")));
        return "redirect:/beheer/gebruikers/" + id;
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Afwezigformulier.leeg(dagen.vandaag()));
    return scherm(id, wie, model);
  }

  @PostMapping("/{waarneming}/stoppen")
  String stop(
      @PathVariable UUID id,
      @PathVariable UUID waarneming,
      Gebruiker wie,
      RedirectAttributes verder) {
    balie.stop(id, waarneming, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("waarnemen.gestopt")));
    return "redirect:/beheer/gebruikers/" + id;
  }

  private String scherm(UUID id, Gebruiker wie, Model model) {
    model.addAttribute("rij", beheer.open(id, wie));
    model.addAttribute(
        "waarnemers",
        balie.waarnemers(id, wie).stream()
            .map(
                g ->
                    new Keuze(
                        g.gebruikersnaam(), woorden.van("waarnemen.mens", g.naam(), g.plek())))
            .toList());
    return "gebruiker/afwezig";
  }
}
