package nl.leiden.brugwijzer.suggestie.taskforce.web;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.taskforce.Actielijst;
import nl.leiden.brugwijzer.suggestie.taskforce.Kalenderbalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderboek;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Het begin van de Taskforce: vergaderingen, eigen acties, en de link naar de eigen agenda. */
@Controller
@RequestMapping("/taskforce")
class TaskforceController {

  private static final MediaType KALENDER = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Vergaderboek boek;
  private final Actielijst acties;
  private final Kalenderbalie kalender;
  private final String adres;

  TaskforceController(
      Vergaderboek boek,
      Actielijst acties,
      Kalenderbalie kalender,
      @Value("${brugwijzer.adres}") String adres) {
    this.boek = boek;
    this.acties = acties;
    this.kalender = kalender;
    this.adres = adres;
  }

  @GetMapping
  String lijst(@RequestParam(required = false) String na, Gebruiker wie, Model model) {
    model.addAttribute("komend", boek.komend(wie));
    model.addAttribute("geweest", boek.geweest(na, wie));
    model.addAttribute("acties", acties.vanMij(wie));
    model.addAttribute("gemaakt", kalender.gemaakt(wie).orElse(null));
    model.addAttribute("beheert", Vergaderboek.beheert(wie));
    return "suggestie/taskforce/lijst";
  }

  @PostMapping("/kalender")
  String vernieuw(Gebruiker wie, RedirectAttributes verder) {
    // Alleen nu te zien: daarna weten wij haar zelf niet meer.
    verder.addFlashAttribute(
        "kalenderlink", adres + "/taskforce/kalender/" + kalender.vernieuw(wie));
    return "redirect:/taskforce#kalender";
  }

  @GetMapping("/kalender/{sleutel}")
  ResponseEntity<String> kalender(@PathVariable String sleutel) {
    return ResponseEntity.ok()
        .contentType(KALENDER)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Content-Disposition", "inline; filename=\"taskforce.ics\"")
        .header("X-Robots-Tag", "noindex")
        .body(kalender.lees(sleutel));
  }
}
