package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Besluitbalie;
import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Besluitsoort;
import nl.leiden.brugwijzer.subsidie.Ronde;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Uitvoeringsdossiers;
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

/** De verantwoording beoordelen en een vaststelling voorstellen. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/vaststellingBeoordelen")
class VaststellingController {

  private final Besluitbalie balie;
  private final Uitvoeringsdossiers dossiers;
  private final Stapscherm scherm;
  private final Woorden woorden;

  VaststellingController(
      Besluitbalie balie, Uitvoeringsdossiers dossiers, Stapscherm scherm, Woorden woorden) {
    this.balie = balie;
    this.dossiers = dossiers;
    this.scherm = scherm;
    this.woorden = woorden;
  }

  @ModelAttribute
  void rijen(WebRequest verzoek) {
    verzoek.getParameterNames().forEachRemaining(Invoer::moetPassen);
  }

  @GetMapping
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    return toonMet(id, wie, model, true);
  }

  @PostMapping
  String legVoor(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Afrekenformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    return scherm
        .doe(id, fouten, "uitvoering.voorgelegd", verder, () -> doe(id, f, wie))
        .orElseGet(
            () -> {
              Stapscherm.metFouten(model, fouten, Afrekenformulier.leeg(), antwoord);
              return toonMet(id, wie, model, false);
            });
  }

  private void doe(AanvraagId id, Afrekenformulier f, Gebruiker wie) {
    balie.legVoor(id, Ronde.VASTSTELLING, f.taak(), f.alsVoorstel(Besluitsoort.VASTSTELLING), wie);
  }

  private String toonMet(AanvraagId id, Gebruiker wie, Model model, boolean vers) {
    var u = scherm.zaak(id, wie, model);
    if (!scherm.aanZet(id, Stap.VASTSTELLING_BEOORDELEN, wie, model))
      return Stapscherm.naarZaak(id);
    var eerder = dossiers.voorstel(id, Ronde.VASTSTELLING, wie).orElse(null);
    model.addAttribute("eerder", eerder);
    if (vers) model.addAttribute("formulier", Afrekenformulier.van(u.jaren(), eerder, true));
    model.addAttribute(
        "gronden",
        Besluitgrond.bij(Besluitsoort.VASTSTELLING).stream()
            .map(
                g ->
                    new Keuze(
                        g.name(), woorden.van("besluit.grond." + g) + " (" + g.artikel("") + ")"))
            .toList());
    return "subsidie/vaststellen";
  }
}
