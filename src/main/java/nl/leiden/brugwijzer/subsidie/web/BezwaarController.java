package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Bezwaarbalie;
import nl.leiden.brugwijzer.subsidie.Bezwaardossiers;
import nl.leiden.brugwijzer.subsidie.Bezwaarschrift;
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

/** Bezwaar maken tegen een besluit; de gemeente registreert hier een brief. */
@Controller
@RequestMapping("/subsidies/{id}/bezwaar")
class BezwaarController {

  private static final Rol[] INDIENERS = {Rol.DIRECTEUR, Rol.SCHOOLBESTUUR, Rol.BELEID_ONDERWIJS};

  private final Bezwaardossiers dossiers;
  private final Bezwaarbalie balie;
  private final Woorden woorden;

  BezwaarController(Bezwaardossiers dossiers, Bezwaarbalie balie, Woorden woorden) {
    this.dossiers = dossiers;
    this.balie = balie;
    this.woorden = woorden;
  }

  @GetMapping
  String open(@PathVariable AanvraagId id, @RequestParam UUID besluit, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Bezwaarformulier.leeg(besluit));
    return scherm(id, besluit, wie, model);
  }

  @PostMapping
  String maak(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Bezwaarformulier formulier,
      BindingResult fouten,
      @RequestParam UUID besluit,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors()) {
      try {
        var bezwaar = maak(id, formulier, wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("bezwaar.ontvangen")));
        return "redirect:/subsidies/" + id + "/bezwaren/" + bezwaar;
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Bezwaarformulier.leeg(besluit));
    return scherm(id, besluit, wie, model);
  }

  private UUID maak(AanvraagId id, Bezwaarformulier f, Gebruiker wie) {
    var sleutel = f.sleutel() == null ? UUID.randomUUID() : f.sleutel();
    if (!wie.is(Rol.BELEID_ONDERWIJS))
      return balie.maak(id, sleutel, f.besluit(), f.gronden(), f.komtNog(), wie);
    var brief = Bezwaarschrift.opPapier(f.ontvangen(), f.gepost(), f.gronden(), f.komtNog());
    return balie.registreer(id, sleutel, f.besluit(), brief, wie);
  }

  private String scherm(AanvraagId id, UUID besluit, Gebruiker wie, Model model) {
    wie.moetZijn("subsidie.bezwaar", INDIENERS);
    model.addAttribute("aanvraag", id);
    model.addAttribute("m", dossiers.waartegen(id, besluit, wie));
    model.addAttribute("opPapier", wie.is(Rol.BELEID_ONDERWIJS));
    model.addAttribute("gesloten", dossiers.bij(id, wie).gesloten());
    return "subsidie/bezwaarmaken";
  }
}
