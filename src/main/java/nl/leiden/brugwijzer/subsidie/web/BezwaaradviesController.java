package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Bezwaaradvies;
import nl.leiden.brugwijzer.subsidie.Bezwaarbehandeling.Horen;
import nl.leiden.brugwijzer.subsidie.Bezwaardossiers;
import nl.leiden.brugwijzer.subsidie.Bezwaaruitkomst;
import nl.leiden.brugwijzer.subsidie.Stap;
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

/** Een bezwaar behandelen: het besluit en de gronden naast elkaar, horen, en een voorstel. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/bezwaarBehandelen")
class BezwaaradviesController {

  private final Bezwaardossiers dossiers;
  private final Bezwaaradvies advies;
  private final Rondescherm scherm;
  private final Woorden woorden;

  BezwaaradviesController(
      Bezwaardossiers dossiers, Bezwaaradvies advies, Rondescherm scherm, Woorden woorden) {
    this.dossiers = dossiers;
    this.advies = advies;
    this.scherm = scherm;
    this.woorden = woorden;
  }

  @ModelAttribute
  void rijen(WebRequest verzoek) {
    verzoek.getParameterNames().forEachRemaining(Invoer::moetPassen);
  }

  @GetMapping
  String open(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    var dossier = dossiers.teBehandelen(id, wie);
    model.addAttribute("formulier", Bezwaaradviesformulier.van(dossier));
    return scherm(id, dossier, wie, model);
  }

  @PostMapping
  String legVoor(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Bezwaaradviesformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var dossier = dossiers.teBehandelen(id, wie);
    // Een onleesbare dag laat Spring geen formulier maken.
    if (fouten.getTarget() != null) formulier.metVeldVoor(dossier.schooljaren());
    if (!fouten.hasErrors()) {
      try {
        var voorstel = formulier.voorstel(dossier.schooljaren());
        advies.legVoor(id, formulier.taak(), formulier.behandeling(), voorstel, wie);
        return klaar(id, verder);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (AlGedaan dubbel) {
        if (!dubbel.zelf()) throw dubbel;
        return klaar(id, verder);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Bezwaaradviesformulier.van(dossier));
    return scherm(id, dossier, wie, model);
  }

  private String klaar(AanvraagId id, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("bezwaar.voorgelegd")));
    return "redirect:/subsidies/" + id;
  }

  private String scherm(
      AanvraagId id, Bezwaardossiers.Behandeldossier dossier, Gebruiker wie, Model model) {
    if (scherm.zetKlaar(id, Stap.BEZWAAR_BEHANDELEN.id(), wie, model).isEmpty())
      return "redirect:/subsidies/" + id + "/bezwaren/" + dossier.bezwaar().id();
    model.addAttribute("d", dossier);
    model.addAttribute("z", dossier.bezwaar());
    model.addAttribute("horen", Stream.of(Horen.values()).map(this::keuze).toList());
    model.addAttribute("uitkomsten", woorden.keuzes("bezwaar.uitkomst.", Bezwaaruitkomst.values()));
    return "subsidie/bezwaarbehandelen";
  }

  private Keuze keuze(Horen horen) {
    return new Keuze(
        horen.name(), woorden.van("bezwaar.horen." + horen) + " (" + horen.artikel() + ")");
  }
}
