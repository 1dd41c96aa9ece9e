package nl.leiden.brugwijzer.subsidie.web;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Uitvoeringsdossiers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Wat de school terugbetaalt en waarom; wat er binnenkomt, meldt men bij de terugvorderingen. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/terugvorderen")
class TerugvorderstapController {

  private final Uitvoeringsdossiers dossiers;
  private final Stapscherm scherm;

  TerugvorderstapController(Uitvoeringsdossiers dossiers, Stapscherm scherm) {
    this.dossiers = dossiers;
    this.scherm = scherm;
  }

  @GetMapping
  String toon(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    scherm.zaak(id, wie, model);
    if (!scherm.aanZet(id, Stap.TERUGVORDEREN, wie, model)) return Stapscherm.naarZaak(id);
    model.addAttribute("besluit", dossiers.afgerekendMet(id, wie).orElseThrow());
    return "subsidie/terugvorderstap";
  }
}
