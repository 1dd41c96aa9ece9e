package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagbeeld;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kijken of de aanvulling genoeg is, en anders voorstellen de aanvraag niet te behandelen. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/aanvullingToetsen")
class AanvullingController {

  private final Volledigheidsbalie balie;
  private final Stapblad blad;
  private final Dagwoorden dagen;

  AanvullingController(Volledigheidsbalie balie, Stapblad blad, Dagwoorden dagen) {
    this.balie = balie;
    this.blad = blad;
    this.dagen = dagen;
  }

  /** Of de aanvulling genoeg is. */
  enum Keuze {
    VOLLEDIG,
    BUITEN_BEHANDELING
  }

  /** Het oordeel, zoals getypt. */
  record Formulier(
      UUID taak,
      @NotNull(message = "{fout.subsidie.aanvulkeuze}") Keuze keuze,
      @Size(max = 4000, message = "{fout.subsidie.lang}") @ZonderBsn String motivering) {

    static final Formulier LEEG = new Formulier(null, null, "");
  }

  @GetMapping
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
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
    Formulierfouten.vulAan(model, fouten, Formulier.LEEG);
    return scherm(id, wie, model);
  }

  private String doe(AanvraagId id, Formulier formulier, Gebruiker wie, RedirectAttributes verder) {
    if (formulier.keuze() == Keuze.VOLLEDIG) {
      balie.alsnogVolledig(id, formulier.taak(), wie);
      return blad.klaar(id, "subsidie.volledig.gedaan", verder);
    }
    balie.stelVoorNietTeBehandelen(id, formulier.taak(), Tekst.schoon(formulier.motivering()), wie);
    return blad.klaar(id, "subsidie.nietbehandelen.gedaan", verder);
  }

  private String scherm(AanvraagId id, Gebruiker wie, Model model) {
    var scherm = blad.toon(id, Stap.AANVULLING_TOETSEN, "subsidie/aanvulling", wie, model);
    if (model.getAttribute("b") instanceof Aanvraagbeeld b)
      b.klok().termijnen().stream()
          .filter(t -> t.soort().equals("BUITEN_BEHANDELING"))
          .findFirst()
          .ifPresent(
              t -> {
                model.addAttribute("nietNa", t.uiterlijk());
                model.addAttribute("teLaat", dagen.vandaag().isAfter(t.uiterlijk()));
              });
    return scherm;
  }
}
