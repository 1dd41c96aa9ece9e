package nl.leiden.brugwijzer.suggestie.web;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Melderdossiers;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import nl.leiden.brugwijzer.suggestie.Signaalverbanden;
import nl.leiden.brugwijzer.suggestie.Uitkomstenbladen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Eén signaal: waar het staat, wat er moet gebeuren en wat er gebeurde. */
@Controller
@RequestMapping("/signalen/{id}")
class SignaalController {

  private final Signaaldossiers dossiers;
  private final Melderdossiers melders;
  private final Uitkomstenbladen uitkomsten;
  private final Signaalverbanden verbanden;

  SignaalController(
      Signaaldossiers dossiers,
      Melderdossiers melders,
      Uitkomstenbladen uitkomsten,
      Signaalverbanden verbanden) {
    this.dossiers = dossiers;
    this.melders = melders;
    this.uitkomsten = uitkomsten;
    this.verbanden = verbanden;
  }

  @GetMapping
  String open(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    var beeld = dossiers.open(id, wie);
    model.addAttribute("b", beeld);
    model.addAttribute("u", uitkomsten.van(id, wie));
    if (beeld.alsMelder()) model.addAttribute("m", melders.van(id, wie));
    if (beeld.behandelt()) model.addAttribute("k", verbanden.van(id, wie));
    return "suggestie/signaal";
  }
}
