package nl.leiden.brugwijzer.taak.web;

import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Takenbeheer;
import nl.leiden.brugwijzer.taak.Takencontrole;
import nl.leiden.brugwijzer.taak.Vergelijking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Waar een beheerder ziet of de takenlijst klopt, en haar herstelt. */
@Controller
@RequestMapping("/beheer/taken")
class TakenbeheerController {

  private final Takenbeheer beheer;
  private final Dagwoorden dagen;
  private final Woorden woorden;

  TakenbeheerController(Takenbeheer beheer, Dagwoorden dagen, Woorden woorden) {
    this.beheer = beheer;
    this.dagen = dagen;
    this.woorden = woorden;
  }

  /** Een vergelijking zoals het scherm haar laat zien. */
  public record Regel(String wanneer, String door, boolean herstel, Vergelijking uitkomst) {}

  @GetMapping
  String toon(Gebruiker wie, Model model) {
    List<Regel> regels = beheer.laatste(wie).stream().map(this::regel).toList();
    model.addAttribute("regels", regels);
    model.addAttribute("bezig", beheer.bezig());
    model.addAttribute(
        "verschilt",
        !regels.isEmpty() && !regels.get(0).herstel() && !regels.get(0).uitkomst().gelijk());
    return "taak/beheer";
  }

  @PostMapping("/vergelijken")
  String vergelijk(Gebruiker wie, RedirectAttributes verder) {
    return begin(false, wie, verder);
  }

  @PostMapping("/herstellen")
  String herstel(Gebruiker wie, RedirectAttributes verder) {
    return begin(true, wie, verder);
  }

  private String begin(boolean herstel, Gebruiker wie, RedirectAttributes verder) {
    beheer.begin(herstel, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("taak.beheer.begonnen")));
    return "redirect:/beheer/taken";
  }

  private Regel regel(Takencontrole controle) {
    return new Regel(
        dagen.moment(controle.klaar()),
        controle.door() == null ? woorden.van("taak.beheer.gepland") : controle.door(),
        controle.herstel(),
        controle.uitkomst());
  }
}
