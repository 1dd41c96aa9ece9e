package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Besluitbalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De school zegt wat zij van een voornemen vindt, in elke ronde. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/{stap:zienswijze.*}")
class ZienswijzeController {

  private static final String SCHERM = "subsidie/zienswijze";
  private static final String GEEN = "GEEN";

  private final Rondescherm scherm;
  private final Besluitbalie balie;

  ZienswijzeController(Rondescherm scherm, Besluitbalie balie) {
    this.scherm = scherm;
    this.balie = balie;
  }

  /**
   * @param taak de taak die het scherm liet zien
   * @param keuze GEEN als de school ervan afziet
   */
  record Formulier(
      UUID taak,
      String keuze,
      @Size(max = 4000, message = "{fout.subsidie.lang}") @ZonderBsn String tekst) {

    static final Formulier LEEG = new Formulier(null, null, null);

    boolean geen() {
      return GEEN.equals(keuze);
    }

    void keur(BindingResult fouten) {
      var leeg = Tekst.schoon(tekst).isEmpty();
      if (!geen() && leeg) fouten.rejectValue("tekst", "fout.besluit.zienswijzeleeg");
      if (geen() && !leeg) fouten.rejectValue("tekst", "fout.besluit.zienswijzetoch");
    }
  }

  @GetMapping
  String open(@PathVariable AanvraagId id, @PathVariable String stap, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return scherm.toon(id, stap, SCHERM, wie, model);
  }

  @PostMapping
  String antwoord(
      @PathVariable AanvraagId id,
      @PathVariable String stap,
      @Valid @ModelAttribute("formulier") Formulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors()) formulier.keur(fouten);
    if (fouten.hasErrors()) {
      antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      Formulierfouten.vulAan(model, fouten, Formulier.LEEG);
      return scherm.toon(id, stap, SCHERM, wie, model);
    }
    try {
      balie.zienswijze(id, Rondescherm.ronde(stap), formulier.taak(), formulier.tekst(), wie);
    } catch (AlGedaan dubbel) {
      return scherm.alGedaan(id, dubbel, verder);
    }
    var wat = formulier.geen() ? "besluit.zienswijze.geen.gedaan" : "besluit.zienswijze.gedaan";
    return scherm.klaar(id, wat, verder);
  }
}
