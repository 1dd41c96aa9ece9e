package nl.leiden.brugwijzer.taak.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Weergavebalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Weergaven bewaren, een andere naam geven en weghalen. */
@Controller
@RequestMapping("/taken/weergaven")
class WeergaveController {

  private static final String SCHERM = "taak/weergave";
  private static final String NAAR_BEHEER = "redirect:/taken/weergaven";

  private final Weergavebalie balie;
  private final Woorden woorden;

  WeergaveController(Weergavebalie balie, Woorden woorden) {
    this.balie = balie;
    this.woorden = woorden;
  }

  @GetMapping
  String beheer(Gebruiker wie, Model model) {
    model.addAttribute("weergaven", Weergavelink.van(balie.van(wie), null, Taakfilter.ALLES));
    return "taak/weergaven";
  }

  @GetMapping("/nieuw")
  String nieuw(
      @RequestParam(defaultValue = "TEAM") Taakzicht lijst,
      Taakfilter filter,
      Gebruiker wie,
      Model model) {
    model.addAttribute("formulier", Weergaveformulier.leeg());
    return scherm(null, lijst, filter, wie, model);
  }

  @PostMapping
  String bewaar(
      @Valid @ModelAttribute("formulier") Weergaveformulier formulier,
      BindingResult fouten,
      @RequestParam(defaultValue = "TEAM") Taakzicht lijst,
      Taakfilter filter,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors())
      try {
        balie.bewaar(
            formulier.sleutel(), formulier.naam(), formulier.gedeeld(), lijst, filter, wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("weergave.bewaard")));
        return "redirect:" + Lijstadres.van(lijst, filter);
      } catch (OngeldigeInvoer ongeldig) {
        Formulierfouten.meld(fouten, ongeldig);
      }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Weergaveformulier.leeg());
    return scherm(null, lijst, filter, wie, model);
  }

  @GetMapping("/{id}/hernoemen")
  String hernoemen(@PathVariable UUID id, Gebruiker wie, Model model) {
    var weergave = balie.vind(id, wie);
    model.addAttribute("formulier", Weergaveformulier.van(weergave));
    return scherm(id, weergave.lijst(), weergave.filter(), wie, model);
  }

  @PostMapping("/{id}/hernoemen")
  String hernoem(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Weergaveformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var weergave = balie.vind(id, wie);
    if (!fouten.hasErrors())
      try {
        balie.hernoem(id, formulier.naam(), wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("weergave.hernoemd")));
        return NAAR_BEHEER;
      } catch (OngeldigeInvoer ongeldig) {
        Formulierfouten.meld(fouten, ongeldig);
      }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Weergaveformulier.van(weergave));
    return scherm(id, weergave.lijst(), weergave.filter(), wie, model);
  }

  @PostMapping("/{id}/weghalen")
  String haalWeg(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    balie.haalWeg(id, wie);
    verder.addFlashAttribute(
        "melding",
        Melding.goed(woorden.van("weergave.weg"), "/taken/weergaven/" + id + "/terugzetten"));
    return NAAR_BEHEER;
  }

  @PostMapping("/{id}/terugzetten")
  String zetTerug(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    balie.zetTerug(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("weergave.terug")));
    return NAAR_BEHEER;
  }

  private static String scherm(
      UUID id, Taakzicht lijst, Taakfilter filter, Gebruiker wie, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("lijst", lijst);
    model.addAttribute("filter", filter);
    model.addAttribute("terug", id == null ? Lijstadres.van(lijst, filter) : "/taken/weergaven");
    model.addAttribute("magDelen", id == null && wie.is(Rol.TEAMLEIDER));
    return SCHERM;
  }
}
