package nl.leiden.brugwijzer.doorverwijzing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.doorverwijzing.Doorverwijsbalie;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Overzicht;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import org.springframework.http.ResponseEntity;
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

/** Doorverwijzen in minder dan een minuut: één scherm, het concept bewaart zichzelf. */
@Controller
@RequestMapping("/doorverwijzingen")
class DoorverwijsController {

  private static final String SCHERM = "doorverwijzing/nieuw";

  private final Doorverwijsbalie balie;
  private final Overzicht overzicht;
  private final Keuzelijsten keuzelijsten;
  private final Woorden woorden;
  private final Dagwoorden dagwoorden;
  private final Clock klok;

  DoorverwijsController(
      Doorverwijsbalie balie,
      Overzicht overzicht,
      Keuzelijsten keuzelijsten,
      Woorden woorden,
      Dagwoorden dagwoorden,
      Clock klok) {
    this.balie = balie;
    this.overzicht = overzicht;
    this.keuzelijsten = keuzelijsten;
    this.woorden = woorden;
    this.dagwoorden = dagwoorden;
    this.klok = klok;
  }

  /** Wat er van een concept bewaard is. */
  record Bewaard(UUID id, String bewaardOm, int versie) {}

  @GetMapping("/nieuw")
  String nieuw(
      @RequestParam(required = false) UUID concept,
      @RequestParam(required = false) UUID gezin,
      @RequestParam(required = false) Hulpvraag hulpvraag,
      @RequestParam(required = false) UUID vorige,
      Gebruiker wie,
      Model model) {
    wie.moetZijn("doorverwijzing.versturen", Rol.BRUGFUNCTIONARIS);
    if (concept != null) {
      var geschreven = balie.concept(new DoorverwijzingId(concept), wie);
      return nieuwScherm(Doorverwijsformulier.van(geschreven), wie, model);
    }
    var basis = vorige == null ? null : balie.vervolgOp(new DoorverwijzingId(vorige), wie);
    var formulier =
        Doorverwijsformulier.leeg(
            Keuzelijsten.alsTekst(basis == null ? gezin : basis.gezin()),
            basis == null ? hulpvraag : basis.hulpvraag(),
            vorige,
            LocalDate.now(klok));
    overzicht.laatsteConcept(wie).ifPresent(c -> model.addAttribute("eerderConcept", c));
    return nieuwScherm(formulier, wie, model);
  }

  @PostMapping("/concept")
  ResponseEntity<Bewaard> bewaar(
      @Valid @ModelAttribute("formulier") Doorverwijsformulier formulier,
      BindingResult fouten,
      Gebruiker wie) {
    if (fouten.hasErrors()) return ResponseEntity.badRequest().build();
    var versie = balie.bewaarConcept(formulier.alsOpdracht(), formulier.conceptVersie(), wie);
    return ResponseEntity.ok(
        new Bewaard(formulier.concept(), dagwoorden.tijd(Instant.now(klok)), versie));
  }

  @PostMapping
  String verstuur(
      @Valid @ModelAttribute("formulier") Doorverwijsformulier formulier,
      BindingResult fouten,
      @RequestParam(defaultValue = "verstuur") String actie,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    wie.moetZijn("doorverwijzing.versturen", Rol.BRUGFUNCTIONARIS);
    if (!fouten.hasErrors()) {
      try {
        if (actie.equals("bewaar")) return bewaard(formulier, wie, verder);
        var id = balie.verstuur(formulier.alsOpdracht(), wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("doorverwijzing.verstuurd")));
        return "redirect:/doorverwijzingen/" + id;
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    var leeg = Doorverwijsformulier.leeg(null, null, null, LocalDate.now(klok));
    Formulierfouten.vulAan(model, fouten, leeg);
    return scherm(formulier == null ? leeg : formulier, wie, model);
  }

  @PostMapping("/{id}/weggooien")
  String gooiWeg(@PathVariable DoorverwijzingId id, Gebruiker wie, RedirectAttributes verder) {
    balie.gooiWeg(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("doorverwijzing.weggegooid")));
    return "redirect:/vandaag";
  }

  private String bewaard(Doorverwijsformulier formulier, Gebruiker wie, RedirectAttributes verder) {
    balie.bewaarConcept(formulier.alsOpdracht(), null, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("doorverwijzing.bewaard")));
    return "redirect:/vandaag";
  }

  private String nieuwScherm(Doorverwijsformulier formulier, Gebruiker wie, Model model) {
    model.addAttribute("formulier", formulier);
    return scherm(formulier, wie, model);
  }

  private String scherm(Doorverwijsformulier formulier, Gebruiker wie, Model model) {
    keuzelijsten.vul(model, formulier, wie);
    return SCHERM;
  }
}
