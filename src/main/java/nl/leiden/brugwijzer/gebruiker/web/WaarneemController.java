package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.Waarneembalie;
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

/** Afspreken wie er waarneemt, en zien voor wie je waarneemt. */
@Controller
@RequestMapping("/waarnemen")
class WaarneemController {

  private final Waarneembalie balie;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  WaarneemController(Waarneembalie balie, Woorden woorden, Dagwoorden dagen) {
    this.balie = balie;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  /**
   * @param bericht een bericht dat bij ander werk hoort dan waar iemand nu in zit, of null
   */
  @GetMapping
  String toon(@RequestParam(required = false) UUID bericht, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Waarneemformulier.leeg(dagen.vandaag()));
    model.addAttribute("bericht", bericht);
    return scherm(wie, model);
  }

  @PostMapping
  String zet(
      @Valid @ModelAttribute("formulier") Waarneemformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors()) {
      try {
        balie.zet(formulier.opdracht(wie), wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("waarnemen.bewaard")));
        return "redirect:/waarnemen";
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Waarneemformulier.leeg(dagen.vandaag()));
    return scherm(wie, model);
  }

  @PostMapping("/{id}/stoppen")
  String stop(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    balie.stop(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("waarnemen.gestopt")));
    return "redirect:/waarnemen";
  }

  private String scherm(Gebruiker wie, Model model) {
    model.addAttribute("overzicht", balie.overzicht(wie));
    model.addAttribute("waarnemers", keuzes(balie.waarnemers(wie)));
    model.addAttribute(
        "afwezigen", wie.is(Rol.TEAMLEIDER) ? keuzes(balie.afwezigen(wie)) : List.of());
    model.addAttribute("namens", wie.namens());
    return "gebruiker/waarnemen";
  }

  private List<Keuze> keuzes(List<Gebruiker> mensen) {
    return mensen.stream()
        .map(g -> new Keuze(g.gebruikersnaam(), woorden.van("waarnemen.mens", g.naam(), g.plek())))
        .toList();
  }
}
