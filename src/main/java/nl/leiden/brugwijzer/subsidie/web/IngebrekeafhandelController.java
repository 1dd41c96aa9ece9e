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
import nl.leiden.brugwijzer.subsidie.Ingebrekebalie;
import nl.leiden.brugwijzer.subsidie.Stap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Vastleggen wat een ingebrekestelling kostte. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/ingebrekestellingAfhandelen")
class IngebrekeafhandelController {

  private static final String SCHERM = "subsidie/ingebrekeafhandelen";

  private final Ingebrekebalie balie;
  private final Stapblad blad;

  IngebrekeafhandelController(Ingebrekebalie balie, Stapblad blad) {
    this.balie = balie;
    this.blad = blad;
  }

  /** De uitleg die in de brief komt. */
  record Formulier(
      UUID taak,
      @Size(max = 2000, message = "{fout.subsidie.lang}") @ZonderBsn String toelichting) {

    static final Formulier LEEG = new Formulier(null, "");
  }

  @GetMapping
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return blad.toon(id, Stap.INGEBREKESTELLING_AFHANDELEN, SCHERM, wie, model);
  }

  @PostMapping
  String handelAf(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Formulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors()) {
      try {
        balie.handelAf(id, formulier.taak(), formulier.toelichting(), wie);
        return blad.klaar(id, "subsidie.ingebreke.afgehandeld", verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (AlGedaan dubbel) {
        return blad.alGedaan(id, dubbel, verder);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Formulier.LEEG);
    return blad.toon(id, Stap.INGEBREKESTELLING_AFHANDELEN, SCHERM, wie, model);
  }
}
