package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Besluitbalie;
import nl.leiden.brugwijzer.subsidie.geld.PlafondBereikt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De beslisser neemt het voorgelegde besluit of stuurt het terug, in elke ronde. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/{stap:besluiten|vaststellen|bezwaarBeslissen|intrekken}")
class BesluitController {

  private static final String SCHERM = "subsidie/besluiten";

  private final Rondescherm scherm;
  private final Besluitbalie balie;

  BesluitController(Rondescherm scherm, Besluitbalie balie) {
    this.scherm = scherm;
    this.balie = balie;
  }

  /** De knoppen. */
  enum Keuze {
    NEEM("besluit.genomen"),
    PLAFOND("besluit.geweigerd.plafond"),
    TERUG("besluit.teruggestuurd");

    private final String gedaan;

    Keuze(String gedaan) {
      this.gedaan = gedaan;
    }
  }

  /**
   * @param taak de taak die het scherm liet zien
   * @param reden alleen bij terugsturen
   */
  record Formulier(
      UUID taak,
      Keuze keuze,
      @Size(max = 2000, message = "{fout.subsidie.lang}") @ZonderBsn String reden) {

    static final Formulier LEEG = new Formulier(null, null, null);
  }

  @GetMapping
  String open(@PathVariable AanvraagId id, @PathVariable String stap, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return scherm.toon(id, stap, SCHERM, wie, model);
  }

  @PostMapping
  String besluit(
      @PathVariable AanvraagId id,
      @PathVariable String stap,
      @Valid @ModelAttribute("formulier") Formulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var status = HttpServletResponse.SC_BAD_REQUEST;
    if (!fouten.hasErrors() && formulier.keuze() == null)
      fouten.rejectValue("keuze", "fout.besluit.keuze");
    if (!fouten.hasErrors()) {
      try {
        doe(id, stap, formulier, wie);
        return scherm.klaar(id, formulier.keuze().gedaan, verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (AlGedaan dubbel) {
        return scherm.alGedaan(id, dubbel, verder);
      } catch (PlafondBereikt bereikt) {
        // Er is niets besloten; het scherm laat zien wat er nog is en wat er nu kan.
        status = HttpServletResponse.SC_CONFLICT;
        model.addAttribute("plafondBereikt", true);
      }
    }
    antwoord.setStatus(status);
    Formulierfouten.vulAan(model, fouten, Formulier.LEEG);
    return scherm.toon(id, stap, SCHERM, wie, model);
  }

  private void doe(AanvraagId id, String stap, Formulier formulier, Gebruiker wie) {
    var ronde = Rondescherm.ronde(stap);
    switch (formulier.keuze()) {
      case NEEM -> balie.neem(id, ronde, formulier.taak(), wie);
      case PLAFOND -> balie.weigerOpPlafond(id, formulier.taak(), wie);
      case TERUG -> balie.stuurTerug(id, ronde, formulier.taak(), formulier.reden(), wie);
    }
  }
}
