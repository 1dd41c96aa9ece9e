package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Rekening;
import nl.leiden.brugwijzer.subsidie.Rekeningbalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De rekening wijzigen waar de subsidie heen gaat. */
@Controller
@RequestMapping("/subsidies/{id}/rekening-wijzigen")
class RekeningController {

  private final Rekeningbalie balie;
  private final Stapscherm scherm;

  RekeningController(Rekeningbalie balie, Stapscherm scherm) {
    this.balie = balie;
    this.scherm = scherm;
  }

  /** De nieuwe rekening, zoals getypt. */
  record Rekeningformulier(
      @Size(max = 60, message = "{fout.subsidie.iban}") @ZonderBsn String iban,
      @Size(max = 120, message = "{fout.subsidie.lang}") @ZonderBsn String tenaamstelling) {

    static final Rekeningformulier LEEG = new Rekeningformulier("", "");
  }

  @GetMapping
  String vraag(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Rekeningformulier.LEEG);
    return toon(id, wie, model);
  }

  @PostMapping
  String wijzig(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Rekeningformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var nieuw = new Rekening(Tekst.schoon(f.iban()), Tekst.schoon(f.tenaamstelling()));
    return scherm
        .doe(id, fouten, "uitvoering.rekening.klaar", verder, () -> balie.wijzig(id, nieuw, wie))
        .orElseGet(
            () -> {
              Stapscherm.metFouten(model, fouten, Rekeningformulier.LEEG, antwoord);
              return toon(id, wie, model);
            });
  }

  private String toon(AanvraagId id, Gebruiker wie, Model model) {
    return scherm.zaak(id, wie, model).rekeningWijzigen()
        ? "subsidie/rekeningwijzigen"
        : Stapscherm.naarZaak(id);
  }
}
