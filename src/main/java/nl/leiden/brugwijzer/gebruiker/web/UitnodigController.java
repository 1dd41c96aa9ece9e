package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.beheer.Bevoegdheid;
import nl.leiden.brugwijzer.gebruiker.beheer.Uitnodigbalie;
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

/** Iemand uitnodigen, en nog eens als de mail niet aankwam. */
@Controller
@RequestMapping("/beheer/gebruikers")
class UitnodigController {

  private final Uitnodigbalie balie;
  private final Beheerkeuzes keuzes;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  UitnodigController(Uitnodigbalie balie, Beheerkeuzes keuzes, Woorden woorden, Dagwoorden dagen) {
    this.balie = balie;
    this.keuzes = keuzes;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @GetMapping("/nieuw")
  String nieuw(Gebruiker wie, Model model) {
    model.addAttribute("formulier", leeg(wie));
    return scherm(wie, model);
  }

  @PostMapping
  String nodigUit(
      @Valid @ModelAttribute("formulier") Uitnodigformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    Bevoegdheid.van(wie);
    if (!fouten.hasErrors()) {
      try {
        var id = balie.nodigUit(formulier.opdracht(), wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("gebruikers.uitgenodigd")));
        return "redirect:/beheer/gebruikers/" + id;
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, leeg(wie));
    return scherm(wie, model);
  }

  @PostMapping("/{id}/opnieuw")
  String opnieuw(
      @PathVariable UUID id, @RequestParam UUID sleutel, Gebruiker wie, RedirectAttributes verder) {
    balie.opnieuw(sleutel, id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("gebruikers.opnieuwgestuurd")));
    return "redirect:/beheer/gebruikers/" + id;
  }

  private Uitnodigformulier leeg(Gebruiker wie) {
    var eigen = Bevoegdheid.van(wie).overal() ? null : wie.organisatie();
    return Uitnodigformulier.leeg(null, eigen, dagen.vandaag());
  }

  private String scherm(Gebruiker wie, Model model) {
    keuzes.plekken(wie, model);
    return "gebruiker/uitnodigen";
  }
}
