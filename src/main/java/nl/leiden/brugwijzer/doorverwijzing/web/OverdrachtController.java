package nl.leiden.brugwijzer.doorverwijzing.web;

import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Overdracht;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Eén doorverwijzing of alles aan een collega van school geven. */
@Controller
class OverdrachtController {

  private final Overdracht overdracht;
  private final Woorden woorden;

  OverdrachtController(Overdracht overdracht, Woorden woorden) {
    this.overdracht = overdracht;
    this.woorden = woorden;
  }

  @PostMapping("/doorverwijzingen/{id}/overdragen")
  String draagOver(
      @PathVariable DoorverwijzingId id,
      @RequestParam String naar,
      Gebruiker wie,
      RedirectAttributes verder) {
    overdracht.draagOver(id, naar, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("doorverwijzing.overgedragen")));
    return "redirect:/doorverwijzingen/" + id;
  }

  @GetMapping("/overdragen")
  String caseload(Gebruiker wie, Model model) {
    wie.moetZijn("doorverwijzing.caseload", Rol.BRUGFUNCTIONARIS);
    model.addAttribute("mensen", overdracht.brugfunctionarissen(wie));
    return "doorverwijzing/overdragen";
  }

  @PostMapping("/overdragen")
  String draagAllesOver(
      @RequestParam String van,
      @RequestParam String naar,
      Gebruiker wie,
      Model model,
      RedirectAttributes verder) {
    if (van.equals(naar)) {
      model.addAttribute("fout", true);
      return caseload(wie, model);
    }
    var aantal = overdracht.draagCaseloadOver(van, naar, wie);
    verder.addFlashAttribute(
        "melding", Melding.goed(woorden.van("doorverwijzing.allesovergedragen", aantal)));
    return "redirect:/doorverwijzingen?van=school";
  }
}
