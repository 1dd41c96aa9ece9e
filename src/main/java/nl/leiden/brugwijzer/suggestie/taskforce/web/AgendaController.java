package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Bsn;
import nl.leiden.brugwijzer.suggestie.taskforce.Agendabalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Agendavaststelling;
import nl.leiden.brugwijzer.suggestie.taskforce.Ambitie;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderboek;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderstand;
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

/** De agenda samenstellen en vaststellen, en een vrij punt aandragen. */
@Controller
@RequestMapping("/taskforce/vergaderingen/{id}")
class AgendaController {

  private final Vergaderboek boek;
  private final Agendabalie balie;
  private final Agendavaststelling vaststelling;
  private final Verzending verzending;
  private final Woorden woorden;

  AgendaController(
      Vergaderboek boek,
      Agendabalie balie,
      Agendavaststelling vaststelling,
      Verzending verzending,
      Woorden woorden) {
    this.boek = boek;
    this.balie = balie;
    this.vaststelling = vaststelling;
    this.verzending = verzending;
    this.woorden = woorden;
  }

  @GetMapping("/agenda")
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("wachtend", boek.wachtend(wie));
    var b = boek.open(id, wie);
    if (b.vergadering().stand() != Vergaderstand.GEPLAND) return "redirect:" + pad(id);
    model.addAttribute("b", b);
    return "suggestie/taskforce/agenda";
  }

  @PostMapping("/agenda")
  String zetOp(
      @PathVariable UUID id,
      @RequestParam UUID punt,
      @RequestParam(defaultValue = "") String reden,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    boek.moetBeheren(wie);
    var fout = fout(reden);
    if (fout == null) {
      try {
        balie.zetOp(id, punt, reden, wie);
        return "redirect:" + pad(id) + "/agenda#punt-" + punt;
      } catch (OngeldigeInvoer geweigerd) {
        fout = woorden.van(geweigerd.sleutel(), geweigerd.waarden());
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("fout", fout);
    model.addAttribute("foutpunt", punt);
    model.addAttribute("reden", reden);
    return toon(id, wie, model);
  }

  private String fout(String reden) {
    if (reden.length() > 1000) return woorden.van("fout.taskforce.lang");
    return Bsn.staatIn(reden) ? woorden.van("fout.bsn") : null;
  }

  @PostMapping("/agenda/vaststellen")
  String stelVast(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    vaststelling.stelVast(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("taskforce.vastgesteld")));
    return "redirect:" + pad(id);
  }

  @GetMapping("/punten/nieuw")
  String nieuw(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Puntformulier.leeg());
    return formulier(id, wie, model);
  }

  @PostMapping("/punten")
  String voegToe(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Puntformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var sleutel = f == null || f.sleutel() == null ? UUID.randomUUID() : f.sleutel();
    var daarna = Vergaderboek.beheert(wie) ? pad(id) + "/agenda" : pad(id);
    return verzending
        .doe(
            fouten,
            "taskforce.punttoegevoegd",
            daarna,
            verder,
            () -> balie.voegToe(id, sleutel, f.gegevens(), f.reden(), wie))
        .orElseGet(
            () -> {
              Verzending.metFouten(model, fouten, Puntformulier.leeg(), antwoord);
              return formulier(id, wie, model);
            });
  }

  private String formulier(UUID id, Gebruiker wie, Model model) {
    var b = boek.open(id, wie);
    var mag = b.open() || b.beheert() && b.vergadering().stand() == Vergaderstand.GEPLAND;
    if (!mag) return "redirect:" + pad(id);
    model.addAttribute("b", b);
    model.addAttribute("ambities", woorden.keuzes("taskforce.ambitie.", Ambitie.values()));
    return "suggestie/taskforce/punt";
  }

  private static String pad(UUID id) {
    return "/taskforce/vergaderingen/" + id;
  }
}
