package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Voornemenbalie;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Na drie schooljaren: tijdig laten weten dat het stopt of verandert, of vastleggen van niet. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/voornemenMelden")
class VoornemenController {

  private final Voornemenbalie balie;
  private final Stapscherm scherm;
  private final Woorden woorden;

  VoornemenController(Voornemenbalie balie, Stapscherm scherm, Woorden woorden) {
    this.balie = balie;
    this.scherm = scherm;
    this.woorden = woorden;
  }

  /** Wat er kan. */
  enum Keus {
    GEMELD,
    NIET_NODIG
  }

  /**
   * Het formulier.
   *
   * @param dag de dag waarop de subsidie stopt of verandert
   */
  record Voornemenformulier(
      UUID taak,
      @NotNull(message = "{fout.uitvoering.kies}") Keus keuze,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate dag,
      @Size(max = 2000, message = "{fout.subsidie.lang}") @ZonderBsn String reden) {

    static final Voornemenformulier LEEG = new Voornemenformulier(null, null, null, "");
  }

  @GetMapping
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Voornemenformulier.LEEG);
    return toonMet(id, wie, model);
  }

  @PostMapping
  String antwoord(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Voornemenformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    return scherm
        .doe(id, fouten, "uitvoering.voornemen.klaar", verder, () -> doe(id, f, wie))
        .orElseGet(
            () -> {
              Stapscherm.metFouten(model, fouten, Voornemenformulier.LEEG, antwoord);
              return toonMet(id, wie, model);
            });
  }

  private void doe(AanvraagId id, Voornemenformulier f, Gebruiker wie) {
    if (f.keuze() == Keus.GEMELD) balie.meld(id, f.taak(), f.dag(), f.reden(), wie);
    else balie.nietNodig(id, f.taak(), f.reden(), wie);
  }

  private String toonMet(AanvraagId id, Gebruiker wie, Model model) {
    scherm.zaak(id, wie, model);
    if (!scherm.aanZet(id, Stap.VOORNEMEN_MELDEN, wie, model)) return Stapscherm.naarZaak(id);
    model.addAttribute("keuzes", woorden.keuzes("uitvoering.voornemen.", Keus.values()));
    return "subsidie/voornemen";
  }
}
