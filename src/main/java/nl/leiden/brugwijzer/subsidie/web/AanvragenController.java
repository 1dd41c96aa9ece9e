package nl.leiden.brugwijzer.subsidie.web;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagbegin;
import nl.leiden.brugwijzer.subsidie.Aanvraaglijst;
import nl.leiden.brugwijzer.subsidie.Subsidieregelingbeheer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De lijst van aanvragen, en een nieuwe beginnen. */
@Controller
@RequestMapping("/subsidies")
class AanvragenController {

  private final Aanvraaglijst lijst;
  private final Aanvraagbegin begin;
  private final Subsidieregelingbeheer regelingen;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  AanvragenController(
      Aanvraaglijst lijst,
      Aanvraagbegin begin,
      Subsidieregelingbeheer regelingen,
      Woorden woorden,
      Dagwoorden dagen) {
    this.lijst = lijst;
    this.begin = begin;
    this.regelingen = regelingen;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @GetMapping
  String lijst(@RequestParam(required = false) String na, Gebruiker wie, Model model) {
    model.addAttribute("blad", lijst.blad(na, wie));
    model.addAttribute("aanvrager", wie.is(Rol.DIRECTEUR) || wie.is(Rol.SCHOOLBESTUUR));
    return "subsidie/lijst";
  }

  @GetMapping("/nieuw")
  String nieuw(Gebruiker wie, Model model) {
    model.addAttribute("scholen", begin.scholen(wie));
    model.addAttribute("regelingen", regelingen.geldend());
    model.addAttribute("vandaag", dagen.vandaag());
    return "subsidie/nieuw";
  }

  @PostMapping
  String begin(
      @RequestParam UUID regeling,
      @RequestParam String vestiging,
      Gebruiker wie,
      RedirectAttributes verder) {
    try {
      return "redirect:/subsidies/" + begin.begin(regeling, vestiging, wie);
    } catch (OngeldigeInvoer past) {
      var uitleg = woorden.van(past.sleutel(), past.waarden());
      verder.addFlashAttribute("melding", new Melding(uitleg, "fout", null));
      return "redirect:/subsidies/nieuw";
    }
  }
}
