package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Ingebrekebalie;
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

/** De school stelt de gemeente in gebreke, of de gemeente legt haar brief vast. */
@Controller
@RequestMapping("/subsidies/{id}/ingebrekestelling")
class IngebrekeController {

  private static final Rol[] WIE = {Rol.DIRECTEUR, Rol.SCHOOLBESTUUR, Rol.BELEID_ONDERWIJS};

  private final Ingebrekebalie balie;
  private final Aanvraagdossiers dossiers;
  private final Stapblad blad;
  private final Dagwoorden dagen;

  IngebrekeController(
      Ingebrekebalie balie, Aanvraagdossiers dossiers, Stapblad blad, Dagwoorden dagen) {
    this.balie = balie;
    this.dossiers = dossiers;
    this.blad = blad;
    this.dagen = dagen;
  }

  /** Wanneer de brief binnenkwam; een school doet het altijd vandaag. */
  record Formulier(
      UUID sleutel,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
          LocalDate ontvangen) {}

  @GetMapping
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", new Formulier(UUID.randomUUID(), dagen.vandaag()));
    return scherm(id, wie, model);
  }

  @PostMapping
  String legVast(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Formulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    wie.moetZijn("subsidie.ingebreke", WIE);
    if (!fouten.hasErrors()) {
      try {
        var sleutel = formulier.sleutel() == null ? UUID.randomUUID() : formulier.sleutel();
        if (wie.is(Rol.BELEID_ONDERWIJS))
          balie.legBriefVast(id, formulier.ontvangen(), sleutel, wie);
        else balie.stelInGebreke(id, sleutel, wie);
        return blad.klaar(id, "subsidie.ingebreke.gedaan", verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, new Formulier(UUID.randomUUID(), null));
    return scherm(id, wie, model);
  }

  private String scherm(AanvraagId id, Gebruiker wie, Model model) {
    wie.moetZijn("subsidie.ingebreke", WIE);
    model.addAttribute("b", dossiers.open(id, wie));
    return "subsidie/ingebreke";
  }
}
