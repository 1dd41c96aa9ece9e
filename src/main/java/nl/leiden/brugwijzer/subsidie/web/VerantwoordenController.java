package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Uitvoeringsdossiers;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsbalie;
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
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De school verantwoordt; wat zij typt, bewaart zichzelf en collega's gaan erin verder. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/verantwoorden")
class VerantwoordenController {

  private final Verantwoordingsbalie balie;
  private final Aanvraagdossiers dossiers;
  private final Uitvoeringsdossiers uitvoering;
  private final Stapscherm scherm;
  private final Dagwoorden dagwoorden;
  private final Clock klok;

  VerantwoordenController(
      Verantwoordingsbalie balie,
      Aanvraagdossiers dossiers,
      Uitvoeringsdossiers uitvoering,
      Stapscherm scherm,
      Dagwoorden dagwoorden,
      Clock klok) {
    this.balie = balie;
    this.dossiers = dossiers;
    this.uitvoering = uitvoering;
    this.scherm = scherm;
    this.dagwoorden = dagwoorden;
    this.klok = klok;
  }

  /** Wat er van een concept bewaard is. */
  record Bewaard(UUID id, String bewaardOm, int versie) {}

  @ModelAttribute
  void rijen(WebRequest verzoek) {
    verzoek.getParameterNames().forEachRemaining(Invoer::moetPassen);
  }

  @GetMapping
  String open(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    return toon(id, wie, model, null);
  }

  @PostMapping
  String dienIn(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Verantwoordingsformulier formulier,
      BindingResult fouten,
      @RequestParam(defaultValue = "indienen") String actie,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var vast = uitvoering.begrotingsregels(id, wie);
    try {
      var bewaren = actie.equals("bewaren");
      var klaar =
          scherm.doe(
              id,
              fouten,
              bewaren ? "uitvoering.verantwoorden.bewaard" : "uitvoering.verantwoorden.ingediend",
              verder,
              () -> {
                var inhoud = formulier.inhoud(vast);
                if (bewaren) balie.bewaar(id, formulier.gezien(), inhoud, wie);
                else balie.dienIn(id, formulier.taak(), formulier.gezien(), inhoud, wie);
              });
      if (klaar.isPresent()) return klaar.get();
      antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } catch (Ingehaald collegaWasEerder) {
      model.addAttribute("veranderd", true);
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
    }
    return toon(id, wie, model, formulier);
  }

  @PostMapping(params = "rij")
  String rij(
      @PathVariable AanvraagId id,
      @ModelAttribute("formulier") Verantwoordingsformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord) {
    uitvoering.begrotingsregels(id, wie);
    if (fouten.hasErrors()) antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    else model.addAttribute("formulier", formulier.metEenRijErbij());
    return toon(id, wie, model, formulier);
  }

  @PostMapping("/concept")
  ResponseEntity<Bewaard> bewaarTussendoor(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Verantwoordingsformulier formulier,
      BindingResult fouten,
      Gebruiker wie) {
    var vast = uitvoering.begrotingsregels(id, wie);
    if (fouten.hasErrors()) return ResponseEntity.badRequest().build();
    var versie = balie.bewaar(id, formulier.gezien(), formulier.inhoud(vast), wie);
    return ResponseEntity.ok(new Bewaard(id.waarde(), dagwoorden.tijd(klok.instant()), versie));
  }

  /**
   * @param getypt null als er nog niets getypt is
   */
  private String toon(AanvraagId id, Gebruiker wie, Model model, Verantwoordingsformulier getypt) {
    var u = scherm.zaak(id, wie, model);
    if (!scherm.aanZet(id, Stap.VERANTWOORDEN, wie, model)) return Stapscherm.naarZaak(id);
    if (getypt == null)
      model.addAttribute("formulier", Verantwoordingsformulier.van(u.verantwoording(), null));
    model.addAttribute("documenten", dossiers.documenten(id, wie));
    return "subsidie/verantwoorden";
  }
}
