package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Stapantwoord;
import nl.leiden.brugwijzer.subsidie.Wijzigingsbalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een wijziging melden door de school, en beoordelen door de gemeente. */
@Controller
@RequestMapping("/subsidies/{id}")
class WijzigingController {

  private final Wijzigingsbalie balie;
  private final Stapscherm scherm;
  private final Woorden woorden;

  WijzigingController(Wijzigingsbalie balie, Stapscherm scherm, Woorden woorden) {
    this.balie = balie;
    this.scherm = scherm;
    this.woorden = woorden;
  }

  /** Wat er anders loopt, of wat de gemeente daarop zegt. */
  record Wijzigingsformulier(
      UUID taak,
      Stapantwoord antwoord,
      @Size(max = 2000, message = "{fout.subsidie.lang}") @ZonderBsn String tekst) {

    static final Wijzigingsformulier LEEG = new Wijzigingsformulier(null, null, "");
  }

  @GetMapping("/wijziging")
  String vraag(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Wijzigingsformulier.LEEG);
    return melden(id, wie, model);
  }

  @PostMapping("/wijziging")
  String meld(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Wijzigingsformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    return scherm
        .doe(
            id, fouten, "uitvoering.wijziging.gemeld", verder, () -> balie.meld(id, f.tekst(), wie))
        .orElseGet(
            () -> {
              Stapscherm.metFouten(model, fouten, Wijzigingsformulier.LEEG, antwoord);
              return melden(id, wie, model);
            });
  }

  private String melden(AanvraagId id, Gebruiker wie, Model model) {
    return scherm.zaak(id, wie, model).wijzigingMelden()
        ? "subsidie/wijziging"
        : Stapscherm.naarZaak(id);
  }

  @GetMapping("/stappen/wijzigingBeoordelen")
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Wijzigingsformulier.LEEG);
    return beoordelen(id, wie, model);
  }

  @PostMapping("/stappen/wijzigingBeoordelen")
  String beantwoord(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Wijzigingsformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    return scherm
        .doe(
            id,
            fouten,
            "uitvoering.wijziging.beantwoord",
            verder,
            () -> balie.beantwoord(id, f.taak(), f.antwoord(), f.tekst(), wie))
        .orElseGet(
            () -> {
              Stapscherm.metFouten(model, fouten, Wijzigingsformulier.LEEG, antwoord);
              return beoordelen(id, wie, model);
            });
  }

  private String beoordelen(AanvraagId id, Gebruiker wie, Model model) {
    scherm.zaak(id, wie, model);
    if (!scherm.aanZet(id, Stap.WIJZIGING_BEOORDELEN, wie, model)) return Stapscherm.naarZaak(id);
    model.addAttribute(
        "keuzes",
        woorden.keuzes(
            "uitvoering.antwoord.",
            new Stapantwoord[] {Stapantwoord.GEEN_GEVOLG, Stapantwoord.AFSPRAAK}));
    return "subsidie/wijzigingbeoordelen";
  }
}
