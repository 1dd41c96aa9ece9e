package nl.leiden.brugwijzer.doorverwijzing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Dossier.OpenStap;
import nl.leiden.brugwijzer.doorverwijzing.Dossiers;
import nl.leiden.brugwijzer.doorverwijzing.Reden;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.doorverwijzing.Stappenbalie;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.format.annotation.DateTimeFormat;
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

/** Een stap van een doorverwijzing doen: één vraag, een paar antwoorden. */
@Controller
@RequestMapping("/doorverwijzingen/{id}/stappen/{stap}")
class StapController {

  private final Dossiers dossiers;
  private final Stappenbalie balie;
  private final Stapgids gids;
  private final Woorden woorden;

  StapController(Dossiers dossiers, Stappenbalie balie, Stapgids gids, Woorden woorden) {
    this.dossiers = dossiers;
    this.balie = balie;
    this.gids = gids;
    this.woorden = woorden;
  }

  @GetMapping
  String toon(
      @PathVariable DoorverwijzingId id, @PathVariable String stap, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Stapformulier.LEEG);
    return scherm(id, stap(stap), wie, model);
  }

  @PostMapping
  String antwoord(
      @PathVariable DoorverwijzingId id,
      @PathVariable String stap,
      @Valid @ModelAttribute("formulier") Stapformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors()) {
      try {
        balie.antwoord(id, stap(stap), formulier.taak(), formulier.alsAntwoord(), wie);
        return gids.naAntwoord(id, stap(stap), formulier.keuze(), wie, verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (AlGedaan dubbel) {
        if (!dubbel.zelf()) throw dubbel;
        return gids.alGedaan(id, wie, verder);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Stapformulier.LEEG);
    return scherm(id, stap(stap), wie, model);
  }

  @PostMapping("/verzetten")
  String verzet(
      @PathVariable DoorverwijzingId id,
      @PathVariable String stap,
      @RequestParam(required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
          LocalDate dag,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    try {
      balie.verzet(id, stap(stap), dag, wie);
    } catch (OngeldigeInvoer fout) {
      antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("dagfout", woorden.van(fout.sleutel()));
      model.addAttribute("formulier", Stapformulier.LEEG);
      return scherm(id, stap(stap), wie, model);
    }
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("doorverwijzing.verzet")));
    return "redirect:/doorverwijzingen/" + id;
  }

  private String scherm(DoorverwijzingId id, Stap stap, Gebruiker wie, Model model) {
    var d = dossiers.open(id, wie);
    var open = d.open().stream().filter(o -> o.stap() == stap).findFirst();
    if (open.map(OpenStap::voorMij).filter(Boolean::booleanValue).isEmpty())
      return "redirect:/doorverwijzingen/" + id;
    model.addAttribute("d", d);
    model.addAttribute("stap", stap);
    model.addAttribute("taak", open.get().taak());
    model.addAttribute("metWeken", stap.keuzes().stream().anyMatch(Antwoordsoort::vraagtWeken));
    model.addAttribute("metReden", stap.keuzes().stream().anyMatch(Antwoordsoort::vraagtReden));
    model.addAttribute("keuzes", stap.keuzes().stream().map(k -> keuze(stap, k)).toList());
    model.addAttribute(
        "redenen", woorden.keuzes("doorverwijzing.reden.", stap.redenen().toArray(Reden[]::new)));
    return "doorverwijzing/stap";
  }

  private Keuze keuze(Stap stap, Antwoordsoort soort) {
    return new Keuze(
        soort.name(),
        woorden.van("doorverwijzing.keuze." + stap.name() + "." + soort),
        woorden.van("doorverwijzing.gevolg." + stap.name() + "." + soort));
  }

  private static Stap stap(String id) {
    return Stap.met(id).orElseThrow(() -> new NietGevonden("stap", id));
  }
}
