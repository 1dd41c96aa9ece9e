package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Besluitbalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een genomen besluit bekendmaken met de brief die is nagelezen, in elke ronde. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/{stap:bekendmaken|.*Bekendmaken}")
class BekendmaakController {

  private static final String SCHERM = "subsidie/bekendmaken";

  private final Rondescherm scherm;
  private final Besluitbalie balie;
  private final Woorden woorden;

  BekendmaakController(Rondescherm scherm, Besluitbalie balie, Woorden woorden) {
    this.scherm = scherm;
    this.balie = balie;
    this.woorden = woorden;
  }

  @GetMapping
  String open(@PathVariable AanvraagId id, @PathVariable String stap, Gebruiker wie, Model model) {
    return scherm.toon(id, stap, SCHERM, wie, model);
  }

  @PostMapping
  String maakBekend(
      @PathVariable AanvraagId id,
      @PathVariable String stap,
      @RequestParam(required = false) UUID taak,
      @RequestParam(defaultValue = "") String hash,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    try {
      balie.maakBekend(id, Rondescherm.ronde(stap), taak, hash, wie);
      return scherm.klaar(id, "besluit.bekendgemaakt", verder);
    } catch (AlGedaan dubbel) {
      return scherm.alGedaan(id, dubbel, verder);
    } catch (Ingehaald andereBrief) {
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("andereBrief", true);
      return scherm.toon(id, stap, SCHERM, wie, model);
    }
  }

  @PostMapping("/brief")
  String maakBrief(
      @PathVariable AanvraagId id,
      @PathVariable String stap,
      Gebruiker wie,
      RedirectAttributes verder) {
    balie.maakBrief(id, Rondescherm.ronde(stap), wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("besluit.brief.gemaakt")));
    return Rondescherm.naar(id) + "/stappen/" + stap;
  }
}
