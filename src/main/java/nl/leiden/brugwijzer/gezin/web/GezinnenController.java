package nl.leiden.brugwijzer.gezin.web;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gezin.Contactloket;
import nl.leiden.brugwijzer.gezin.Gezinsblok;
import nl.leiden.brugwijzer.gezin.Gezinsloket;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De lijst met gezinnen en het scherm van één gezin. */
@Controller
@RequestMapping("/gezinnen")
class GezinnenController {

  private final Gezinsloket gezinnen;
  private final Contactloket contacten;
  private final ObjectProvider<Gezinsblok> blokken;
  private final Woorden woorden;

  GezinnenController(
      Gezinsloket gezinnen,
      Contactloket contacten,
      ObjectProvider<Gezinsblok> blokken,
      Woorden woorden) {
    this.gezinnen = gezinnen;
    this.contacten = contacten;
    this.blokken = blokken;
    this.woorden = woorden;
  }

  @GetMapping
  String lijst(
      @RequestParam(defaultValue = "") String zoek,
      @RequestParam(defaultValue = "false") boolean afgesloten,
      @RequestParam(required = false) String na,
      Gebruiker wie,
      Model model) {
    model.addAttribute("gezinnen", gezinnen.zoek(zoek, afgesloten, Cursor.van(na), wie));
    model.addAttribute("zoek", zoek);
    model.addAttribute("afgesloten", afgesloten);
    model.addAttribute("verder", na != null);
    return "gezin/lijst";
  }

  @GetMapping("/{id}")
  String gezin(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("gezin", gezinnen.open(id, wie));
    model.addAttribute("contacten", contacten.lijst(id, null, wie));
    model.addAttribute(
        "regels", blokken.orderedStream().flatMap(b -> b.vanGezin(id, wie).stream()).toList());
    model.addAttribute(
        "padNieuw", blokken.orderedStream().map(b -> b.padNieuw(id)).findFirst().orElse(null));
    return "gezin/gezin";
  }

  @PostMapping("/{id}/afsluiten")
  String sluitAf(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    gezinnen.sluitAf(id, wie);
    verder.addFlashAttribute(
        "melding",
        Melding.goed(woorden.van("gezin.afgesloten.melding"), "/gezinnen/" + id + "/heropenen"));
    return "redirect:/gezinnen";
  }

  @PostMapping("/{id}/heropenen")
  String heropen(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    gezinnen.heropen(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("gezin.heropend.melding")));
    return "redirect:/gezinnen/" + id;
  }
}
