package nl.leiden.brugwijzer.taak.web;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Takenbalie;
import nl.leiden.brugwijzer.taak.web.Taakregels.Regel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De takenlijst, en een taak oppakken, teruggeven of aan iemand geven. */
@Controller
@RequestMapping("/taken")
class TakenController {

  private static final String NAAR_LIJST = "redirect:/taken?lijst=";

  private final Takenbalie balie;
  private final Taakregels regels;
  private final Woorden woorden;

  TakenController(Takenbalie balie, Taakregels regels, Woorden woorden) {
    this.balie = balie;
    this.regels = regels;
    this.woorden = woorden;
  }

  @GetMapping
  String lijst(
      @RequestParam(required = false) Taakzicht lijst,
      Taakfilter gevraagd,
      @RequestParam(required = false) String schoolnaam,
      @RequestParam(required = false) String na,
      Gebruiker wie,
      Model model) {
    var zicht = lijst == null ? standaard(wie) : lijst;
    var school = Tekst.schoon(schoolnaam);
    var pagina = balie.pagina(zicht, gevraagd, na, school.isEmpty() ? null : school, wie);
    var filter = pagina.filter();
    model.addAttribute("schoolnaam", school);
    model.addAttribute("pagina", pagina);
    var taken = regels.van(pagina.blad().regels(), wie);
    model.addAttribute("regels", taken);
    var teKiezen =
        pagina.leden().isEmpty() ? taken.stream().filter(Regel::magOppakken).count() : taken.size();
    model.addAttribute("kiesbaar", teKiezen > 1);
    var volgende = pagina.blad().volgende();
    model.addAttribute(
        "volgende", volgende == null ? null : Lijstadres.van("/taken", zicht, filter, volgende));
    model.addAttribute("stapel", UUID.randomUUID());
    model.addAttribute("telling", pagina.tellingen().get(zicht));
    var weergaven = Weergavelink.van(pagina.weergaven(), zicht, filter);
    model.addAttribute("weergaven", weergaven);
    if (!filter.leeg() && weergaven.stream().noneMatch(Weergavelink::nu))
      model.addAttribute("bewaar", Lijstadres.van("/taken/weergaven/nieuw", zicht, filter, null));
    model.addAttribute("lijst", zicht);
    model.addAttribute("filter", filter);
    model.addAttribute("opSchool", wie.rol().vanEenSchool());
    model.addAttribute("wanneren", Taakfilter.Wanneer.values());
    model.addAttribute("leden", pagina.leden());
    model.addAttribute("scholen", pagina.scholen());
    return "taak/lijst";
  }

  /** Opent het scherm van een taak; vanaf nu geldt zij als gelezen. */
  @GetMapping("/{id}")
  String open(@PathVariable UUID id, Gebruiker wie) {
    return "redirect:" + regels.pad(balie.open(id, wie));
  }

  @PostMapping("/{id}/oppakken")
  String pakOp(@PathVariable UUID id, Gebruiker wie) {
    return "redirect:" + regels.pad(balie.pakOp(id, wie));
  }

  @PostMapping("/{id}/teruggeven")
  String geefTerug(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "TEAM") Taakzicht lijst,
      Gebruiker wie,
      RedirectAttributes verder) {
    balie.geefTerug(id, wie);
    verder.addFlashAttribute(
        "melding", Melding.goed(woorden.van("taak.teruggegeven"), "/taken/" + id + "/oppakken"));
    return NAAR_LIJST + lijst;
  }

  @PostMapping("/{id}/toewijzen")
  String wijsToe(
      @PathVariable UUID id,
      @RequestParam String lid,
      @RequestParam(defaultValue = "TEAM") Taakzicht lijst,
      Gebruiker wie,
      RedirectAttributes verder) {
    balie.wijsToe(id, lid, wie);
    verder.addFlashAttribute(
        "melding", Melding.goed(woorden.van("taak.toegewezen"), "/taken/" + id + "/teruggeven"));
    return NAAR_LIJST + lijst;
  }

  private static Taakzicht standaard(Gebruiker wie) {
    return wie.rol().haaltWerkOp() ? Taakzicht.TEAM : Taakzicht.VAN_MIJ;
  }
}
