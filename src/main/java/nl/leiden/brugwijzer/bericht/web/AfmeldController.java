package nl.leiden.brugwijzer.bericht.web;

import nl.leiden.brugwijzer.bericht.Afmelding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * De link onder elke mail, zonder aanmelden. Kijken verandert niets; de knop, of één klik in een
 * mailprogramma (RFC 8058), stopt de mail.
 */
@Controller
@RequestMapping("/mail/afmelden/{sleutel}")
class AfmeldController {

  private final Afmelding afmelding;

  AfmeldController(Afmelding afmelding) {
    this.afmelding = afmelding;
  }

  @GetMapping
  String vraag(@PathVariable String sleutel, Model model) {
    afmelding.controleer(sleutel);
    model.addAttribute("sleutel", sleutel);
    return "bericht/afmelden";
  }

  /** Geen omleiding: een mailprogramma volgt die niet. */
  @PostMapping
  String stop(@PathVariable String sleutel, Model model) {
    afmelding.stop(sleutel);
    model.addAttribute("gedaan", true);
    return "bericht/afmelden";
  }
}
