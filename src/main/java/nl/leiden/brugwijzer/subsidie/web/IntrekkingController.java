package nl.leiden.brugwijzer.subsidie.web;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Intrekkingsbalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Beginnen aan het intrekken van een verlening. */
@Controller
@RequestMapping("/subsidies/{id}/intrekking")
class IntrekkingController {

  private final Intrekkingsbalie balie;
  private final Stapscherm scherm;

  IntrekkingController(Intrekkingsbalie balie, Stapscherm scherm) {
    this.balie = balie;
    this.scherm = scherm;
  }

  @GetMapping
  String vraag(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    return scherm.zaak(id, wie, model).intrekkingBeginnen()
        ? "subsidie/intrekking"
        : Stapscherm.naarZaak(id);
  }

  @PostMapping
  String begin(@PathVariable AanvraagId id, Gebruiker wie) {
    balie.begin(id, wie);
    return "redirect:/subsidies/" + id + "/stappen/intrekkingVoorbereiden";
  }
}
