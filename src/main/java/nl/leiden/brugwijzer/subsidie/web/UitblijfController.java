package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsbalie;
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

/** Een verantwoording blijft uit: uitstel geven, of zelf vaststellen. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/verantwoordingUitgebleven")
class UitblijfController {

  private final Verantwoordingsbalie balie;
  private final Stapscherm scherm;
  private final Woorden woorden;

  UitblijfController(Verantwoordingsbalie balie, Stapscherm scherm, Woorden woorden) {
    this.balie = balie;
    this.scherm = scherm;
    this.woorden = woorden;
  }

  /** Wat er kan. */
  enum Keus {
    UITSTEL,
    AMBTSHALVE
  }

  /** Het formulier. */
  record Uitblijfformulier(
      UUID taak,
      @NotNull(message = "{fout.uitvoering.kies}") Keus keuze,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate dag,
      @Size(max = 1000, message = "{fout.subsidie.lang}") @ZonderBsn String toelichting) {

    static final Uitblijfformulier LEEG = new Uitblijfformulier(null, null, null, "");
  }

  @GetMapping
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Uitblijfformulier.LEEG);
    return toonMet(id, wie, model);
  }

  @PostMapping
  String antwoord(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Uitblijfformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    return scherm
        .doe(id, fouten, "uitvoering.uitgebleven.klaar", verder, () -> doe(id, f, wie))
        .orElseGet(
            () -> {
              Stapscherm.metFouten(model, fouten, Uitblijfformulier.LEEG, antwoord);
              return toonMet(id, wie, model);
            });
  }

  private void doe(AanvraagId id, Uitblijfformulier f, Gebruiker wie) {
    if (f.keuze() == Keus.AMBTSHALVE) balie.ambtshalve(id, f.taak(), wie);
    else balie.geefUitstel(id, f.taak(), f.dag(), f.toelichting(), wie);
  }

  private String toonMet(AanvraagId id, Gebruiker wie, Model model) {
    scherm.zaak(id, wie, model);
    if (!scherm.aanZet(id, Stap.VERANTWOORDING_UITGEBLEVEN, wie, model))
      return Stapscherm.naarZaak(id);
    model.addAttribute(
        "keuzes", List.copyOf(woorden.keuzes("uitvoering.uitblijf.", Keus.values())));
    return "subsidie/uitgebleven";
  }
}
