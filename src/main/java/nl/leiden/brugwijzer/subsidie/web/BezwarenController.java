package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Bezwaarbalie;
import nl.leiden.brugwijzer.subsidie.Bezwaardossiers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een bezwaar: waar het staat, aanvullen, intrekken, en voor de gemeente de termijn. */
@Controller
@RequestMapping("/subsidies/{id}/bezwaren/{bezwaar}")
class BezwarenController {

  private final Bezwaardossiers dossiers;
  private final Aanvraagdossiers aanvragen;
  private final Bezwaarbalie balie;
  private final Woorden woorden;

  BezwarenController(
      Bezwaardossiers dossiers, Aanvraagdossiers aanvragen, Bezwaarbalie balie, Woorden woorden) {
    this.dossiers = dossiers;
    this.aanvragen = aanvragen;
    this.balie = balie;
    this.woorden = woorden;
  }

  /** Wat de school aanvult. */
  record Aanvulformulier(
      @Size(max = 8000, message = "{fout.bezwaar.lang}") @ZonderBsn String gronden) {

    static final Aanvulformulier LEEG = new Aanvulformulier(null);
  }

  @GetMapping
  String open(@PathVariable AanvraagId id, @PathVariable UUID bezwaar, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Aanvulformulier.LEEG);
    return scherm(id, bezwaar, wie, model);
  }

  @PostMapping("/gronden")
  String vulAan(
      @PathVariable AanvraagId id,
      @PathVariable UUID bezwaar,
      @Valid @ModelAttribute("formulier") Aanvulformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors()) {
      try {
        balie.vulAan(id, bezwaar, formulier.gronden(), wie);
        return klaar(id, bezwaar, "bezwaar.aangevuld", verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Aanvulformulier.LEEG);
    return scherm(id, bezwaar, wie, model);
  }

  @PostMapping("/intrekken")
  String trekIn(
      @PathVariable AanvraagId id,
      @PathVariable UUID bezwaar,
      Gebruiker wie,
      RedirectAttributes verder) {
    balie.trekIn(id, bezwaar, wie);
    return klaar(id, bezwaar, "bezwaar.ingetrokken", verder);
  }

  @PostMapping("/aanvullen")
  String vraagAanvulling(
      @PathVariable AanvraagId id,
      @PathVariable UUID bezwaar,
      Gebruiker wie,
      RedirectAttributes verder) {
    balie.vraagAanvulling(id, bezwaar, wie);
    return klaar(id, bezwaar, "bezwaar.aanvullinggevraagd", verder);
  }

  @PostMapping("/commissie")
  String metCommissie(
      @PathVariable AanvraagId id,
      @PathVariable UUID bezwaar,
      @RequestParam(defaultValue = "false") boolean commissie,
      Gebruiker wie,
      RedirectAttributes verder) {
    balie.metCommissie(id, bezwaar, commissie, wie);
    return klaar(id, bezwaar, "bezwaar.termijnbewaard", verder);
  }

  @PostMapping("/verdagen")
  String verdaag(
      @PathVariable AanvraagId id,
      @PathVariable UUID bezwaar,
      @RequestParam(required = false) String weken,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    try {
      balie.verdaag(id, bezwaar, getal(weken), wie);
    } catch (OngeldigeInvoer fout) {
      antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("wekenfout", woorden.van(fout.sleutel()));
      model.addAttribute("formulier", Aanvulformulier.LEEG);
      return scherm(id, bezwaar, wie, model);
    }
    return klaar(id, bezwaar, "bezwaar.verdaagd", verder);
  }

  private static Integer getal(String weken) {
    return weken != null && weken.matches("[0-9]") ? Integer.valueOf(weken) : null;
  }

  private String klaar(AanvraagId id, UUID bezwaar, String tekst, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van(tekst)));
    return "redirect:/subsidies/" + id + "/bezwaren/" + bezwaar;
  }

  private String scherm(AanvraagId id, UUID bezwaar, Gebruiker wie, Model model) {
    var overzicht = dossiers.bij(id, wie);
    model.addAttribute("aanvraag", id);
    model.addAttribute("z", dossiers.open(id, bezwaar, wie));
    model.addAttribute("alsAanvrager", overzicht.alsAanvrager());
    model.addAttribute("beheert", wie.is(Rol.BELEID_ONDERWIJS));
    model.addAttribute("documenten", aanvragen.documenten(id, wie));
    return "subsidie/bezwaarinzien";
  }
}
