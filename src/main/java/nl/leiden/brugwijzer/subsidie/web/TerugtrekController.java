package nl.leiden.brugwijzer.subsidie.web;

import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Terugtrekking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De school trekt haar aanvraag in, na een vraag of zij het zeker weet. */
@Controller
@RequestMapping("/subsidies/{id}/terugtrekken")
class TerugtrekController {

  private final Terugtrekking terugtrekking;
  private final Stapscherm scherm;
  private final Woorden woorden;

  TerugtrekController(Terugtrekking terugtrekking, Stapscherm scherm, Woorden woorden) {
    this.terugtrekking = terugtrekking;
    this.scherm = scherm;
    this.woorden = woorden;
  }

  @GetMapping
  String vraag(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    return scherm.zaak(id, wie, model).terugtrekken()
        ? "subsidie/terugtrekken"
        : Stapscherm.naarZaak(id);
  }

  @PostMapping
  String trekIn(@PathVariable AanvraagId id, Gebruiker wie, RedirectAttributes verder) {
    terugtrekking.trekIn(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("uitvoering.teruggetrokken")));
    return Stapscherm.naarZaak(id);
  }
}
