package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvulbalie;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Volledigheidsbalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De school antwoordt op wat er ontbreekt, met tekst en met bestanden. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/aanvullen")
class AanvullenController {

  private final Aanvulbalie balie;
  private final Stapblad blad;

  AanvullenController(Aanvulbalie balie, Stapblad blad) {
    this.balie = balie;
    this.blad = blad;
  }

  /** De antwoorden, zoals getypt; er is plaats voor elk punt dat gevraagd kan zijn. */
  record Formulier(
      UUID taak,
      List<@Size(max = 2000, message = "{fout.subsidie.lang}") @ZonderBsn String> antwoorden) {

    static final Formulier LEEG = new Formulier(null, List.of());

    Formulier {
      var alle = new ArrayList<String>(antwoorden == null ? List.of() : antwoorden);
      while (alle.size() < Volledigheidsbalie.MEESTE_PUNTEN) alle.add("");
      antwoorden = alle;
    }
  }

  @ModelAttribute
  void rijen(WebRequest verzoek) {
    verzoek.getParameterNames().forEachRemaining(Invoer::moetPassen);
  }

  @GetMapping
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return blad.toon(id, Stap.AANVULLEN, "subsidie/aanvullen", wie, model);
  }

  @PostMapping
  String antwoord(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Formulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors()) {
      try {
        balie.vulAan(id, formulier.taak(), formulier.antwoorden(), wie);
        return blad.klaar(id, "subsidie.aanvullen.gedaan", verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (AlGedaan dubbel) {
        return blad.alGedaan(id, dubbel, verder);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Formulier.LEEG);
    return blad.toon(id, Stap.AANVULLEN, "subsidie/aanvullen", wie, model);
  }
}
