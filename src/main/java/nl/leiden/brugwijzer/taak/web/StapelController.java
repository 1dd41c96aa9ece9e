package nl.leiden.brugwijzer.taak.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Stapel;
import nl.leiden.brugwijzer.taak.Stapelbalie;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een paar taken tegelijk oppakken of geven, met per taak wat ervan werd. */
@Controller
@RequestMapping("/taken")
class StapelController {

  private final Stapelbalie balie;
  private final Woorden woorden;

  StapelController(Stapelbalie balie, Woorden woorden) {
    this.balie = balie;
    this.woorden = woorden;
  }

  @PostMapping("/oppakken")
  String pakOp(
      @RequestParam UUID stapel,
      @RequestParam(required = false, defaultValue = "") List<UUID> taak,
      @RequestParam(defaultValue = "TEAM") Taakzicht lijst,
      Taakfilter filter,
      Gebruiker wie,
      RedirectAttributes verder) {
    return doe(() -> balie.pakOp(stapel, taak, wie), lijst, filter, verder);
  }

  @PostMapping("/toewijzen")
  String wijsToe(
      @RequestParam UUID stapel,
      @RequestParam(required = false, defaultValue = "") List<UUID> taak,
      @RequestParam(required = false) String lid,
      @RequestParam(defaultValue = "TEAM") Taakzicht lijst,
      Taakfilter filter,
      Gebruiker wie,
      RedirectAttributes verder) {
    return doe(() -> balie.wijsToe(stapel, taak, lid, wie), lijst, filter, verder);
  }

  /** Wat er van elke taak werd. */
  @GetMapping("/stapels/{id}")
  String stapel(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "TEAM") Taakzicht lijst,
      Taakfilter filter,
      Gebruiker wie,
      Model model) {
    model.addAttribute("stapel", balie.vind(id, wie));
    model.addAttribute("terug", Lijstadres.van(lijst, filter));
    model.addAttribute(
        "ongedaan", Lijstadres.van("/taken/stapels/" + id + "/ongedaan", lijst, filter, null));
    return "taak/stapel";
  }

  @PostMapping("/stapels/{id}/ongedaan")
  String maakOngedaan(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "TEAM") Taakzicht lijst,
      Taakfilter filter,
      Gebruiker wie) {
    balie.maakOngedaan(id, wie);
    return naar(id, lijst, filter);
  }

  private String doe(
      Supplier<Stapel> handeling, Taakzicht lijst, Taakfilter filter, RedirectAttributes verder) {
    try {
      return naar(handeling.get().id(), lijst, filter);
    } catch (OngeldigeInvoer ongeldig) {
      var uitleg = woorden.van(ongeldig.sleutel(), ongeldig.waarden());
      verder.addFlashAttribute("melding", new Melding(uitleg, "fout", null));
      return "redirect:" + Lijstadres.van(lijst, filter);
    }
  }

  private static String naar(UUID stapel, Taakzicht lijst, Taakfilter filter) {
    return "redirect:" + Lijstadres.van("/taken/stapels/" + stapel, lijst, filter, null);
  }
}
