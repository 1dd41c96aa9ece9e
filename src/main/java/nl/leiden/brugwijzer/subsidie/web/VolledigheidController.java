package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Volledigheidsbalie;
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

/** Kijken of een aanvraag volledig is, en anders om aanvulling vragen. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/volledigheidToetsen")
class VolledigheidController {

  private final Volledigheidsbalie balie;
  private final Stapblad blad;

  VolledigheidController(Volledigheidsbalie balie, Stapblad blad) {
    this.balie = balie;
    this.blad = blad;
  }

  /** Of alles er is. */
  enum Keuze {
    VOLLEDIG,
    AANVULLEN
  }

  /** Het oordeel, zoals getypt; wat ontbreekt staat een per regel. */
  record Formulier(
      UUID taak,
      @NotNull(message = "{fout.subsidie.volledigkeuze}") Keuze keuze,
      @Size(max = 8000, message = "{fout.subsidie.puntenlang}") @ZonderBsn String punten,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
          LocalDate uiterlijk) {

    List<String> regels() {
      return Tekst.schoon(punten).lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
    }
  }

  @GetMapping
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    var standaard = balie.aanvultijd(id, wie).standaard();
    model.addAttribute("formulier", new Formulier(null, null, "", standaard));
    return scherm(id, wie, model);
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
        return doe(id, formulier, wie, verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (AlGedaan dubbel) {
        return blad.alGedaan(id, dubbel, verder);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, new Formulier(null, null, "", null));
    return scherm(id, wie, model);
  }

  private String doe(AanvraagId id, Formulier formulier, Gebruiker wie, RedirectAttributes verder) {
    if (formulier.keuze() == Keuze.VOLLEDIG) {
      balie.volledig(id, formulier.taak(), wie);
      return blad.klaar(id, "subsidie.volledig.gedaan", verder);
    }
    balie.vraagAanvulling(id, formulier.taak(), formulier.regels(), formulier.uiterlijk(), wie);
    return blad.klaar(id, "subsidie.volledig.gevraagd", verder);
  }

  private String scherm(AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("tijd", balie.aanvultijd(id, wie));
    return blad.toon(id, Stap.VOLLEDIGHEID_TOETSEN, "subsidie/volledigheid", wie, model);
  }
}
