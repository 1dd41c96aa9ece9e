package nl.leiden.brugwijzer.beheer.web;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.beheer.Storingsbalie;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Waar een beheerder ziet welke stappen vastlopen, en ze opnieuw laat proberen. */
@Controller
@RequestMapping("/beheer/storingen")
class StoringenController {

  private final Storingsbalie balie;
  private final Dagwoorden dagen;
  private final Woorden woorden;

  StoringenController(Storingsbalie balie, Dagwoorden dagen, Woorden woorden) {
    this.balie = balie;
    this.dagen = dagen;
    this.woorden = woorden;
  }

  /** Een storing in woorden. */
  public record Regel(
      UUID klus, String zaak, String stap, String sinds, int pogingen, String oorzaak) {}

  @GetMapping
  String toon(@RequestParam(required = false) String na, Gebruiker wie, Model model) {
    model.addAttribute("bladzijde", balie.lijst(Cursor.van(na), wie).met(this::regel));
    model.addAttribute("eerste", na == null);
    return "beheer/storingen";
  }

  @PostMapping("/{klus}/opnieuw")
  String opnieuw(@PathVariable UUID klus, Gebruiker wie, RedirectAttributes verder) {
    balie.opnieuw(klus, wie);
    return terug(1, verder);
  }

  @PostMapping("/opnieuw")
  String allesOpnieuw(Gebruiker wie, RedirectAttributes verder) {
    return terug(balie.allesOpnieuw(wie), verder);
  }

  private String terug(int aantal, RedirectAttributes verder) {
    verder.addFlashAttribute(
        "melding", Melding.goed(woorden.van("storingen.opnieuwbezig", aantal)));
    return "redirect:/beheer/storingen";
  }

  private Regel regel(Storingsbalie.Regel regel) {
    var storing = regel.storing();
    var soort = storing.zaaksoort() == null ? "onderhoud" : storing.zaaksoort();
    return new Regel(
        storing.klus(),
        woorden.van("storingen.zaak." + soort, regel.nummer()),
        regel.stapnaam().isEmpty() ? woorden.van("storingen.onderhoud") : regel.stapnaam(),
        dagen.moment(storing.sinds()),
        storing.pogingen(),
        woorden.van("storingen.oorzaak." + storing.oorzaak()));
  }
}
