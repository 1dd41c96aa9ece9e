package nl.leiden.brugwijzer.doorverwijzing.web;

import nl.leiden.brugwijzer.doorverwijzing.Overzicht;
import nl.leiden.brugwijzer.doorverwijzing.Overzicht.Keus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De lijst met doorverwijzingen. */
@Controller
class LijstController {

  private final Overzicht overzicht;

  LijstController(Overzicht overzicht) {
    this.overzicht = overzicht;
  }

  @GetMapping("/doorverwijzingen")
  String lijst(
      @RequestParam(defaultValue = "LOPEND") Keus keus,
      @RequestParam(defaultValue = "mij") String van,
      @RequestParam(required = false) String na,
      Gebruiker wie,
      Model model) {
    var blad = overzicht.blad(keus, van.equals("mij"), na, wie);
    model.addAttribute("blad", blad);
    model.addAttribute("labels", overzicht.labels(blad.regels(), wie));
    model.addAttribute("keus", keus);
    model.addAttribute("keuzen", Keus.values());
    model.addAttribute("van", van);
    model.addAttribute("isVerzender", wie.isBrugfunctionaris());
    return "doorverwijzing/lijst";
  }
}
