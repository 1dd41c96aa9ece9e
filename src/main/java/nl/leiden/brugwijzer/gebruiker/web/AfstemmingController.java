package nl.leiden.brugwijzer.gebruiker.web;

import java.util.Optional;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.beheer.Afstemming;
import nl.leiden.brugwijzer.gebruiker.beheer.Afstemverslag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Zien of Brugwijzer en de aanmelddienst hetzelfde zeggen, en dat herstellen. */
@Controller
@RequestMapping("/beheer/gebruikers/afstemming")
class AfstemmingController {

  private final Afstemming afstemming;
  private final Woorden woorden;

  AfstemmingController(Afstemming afstemming, Woorden woorden) {
    this.afstemming = afstemming;
    this.woorden = woorden;
  }

  @GetMapping
  String toon(Gebruiker wie, Model model) {
    model.addAttribute("verslag", afstemming.laatste(wie).orElse(null));
    return "gebruiker/afstemming";
  }

  @PostMapping("/vergelijken")
  String vergelijk(Gebruiker wie, RedirectAttributes verder) {
    return klaar(afstemming.vergelijk(wie), verder);
  }

  @PostMapping("/herstellen")
  String herstel(Gebruiker wie, RedirectAttributes verder) {
    return klaar(afstemming.herstel(wie), verder);
  }

  private String klaar(Optional<Afstemverslag> verslag, RedirectAttributes verder) {
    if (verslag.isEmpty())
      verder.addFlashAttribute(
          "melding", new Melding(woorden.van("afstemming.bezig"), "fout", null));
    else if (verslag.get().gelukt())
      verder.addFlashAttribute("melding", Melding.goed(woorden.van("afstemming.klaar")));
    return "redirect:/beheer/gebruikers/afstemming";
  }
}
