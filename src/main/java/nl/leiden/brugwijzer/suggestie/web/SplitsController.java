package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import nl.leiden.brugwijzer.suggestie.Signaalverbanden;
import nl.leiden.brugwijzer.suggestie.Signaalwoorden;
import nl.leiden.brugwijzer.suggestie.Splitsbalie;
import nl.leiden.brugwijzer.suggestie.Splitskeuring;
import nl.leiden.brugwijzer.suggestie.Waarbij;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een signaal splitsen dat over meer dan één ding gaat. */
@Controller
@RequestMapping("/signalen/{id}/splitsen")
class SplitsController {

  private final Splitsbalie balie;
  private final Signaalverbanden verbanden;
  private final Signaaldossiers dossiers;
  private final Signaalwoorden signaalwoorden;
  private final Waarbij waarbij;
  private final Signaalblad blad;

  SplitsController(
      Splitsbalie balie,
      Signaalverbanden verbanden,
      Signaaldossiers dossiers,
      Signaalwoorden signaalwoorden,
      Waarbij waarbij,
      Signaalblad blad) {
    this.balie = balie;
    this.verbanden = verbanden;
    this.dossiers = dossiers;
    this.signaalwoorden = signaalwoorden;
    this.waarbij = waarbij;
    this.blad = blad;
  }

  @ModelAttribute
  void rijen(WebRequest verzoek) {
    verzoek.getParameterNames().forEachRemaining(Signaalblad::moetPassen);
  }

  @GetMapping
  String open(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    verbanden.omTeDoen("signaal.splitsen", id, wie);
    var b = dossiers.open(id, wie);
    model.addAttribute("formulier", Splitsformulier.begin(b));
    return toon(id, wie, model);
  }

  @PostMapping
  String splits(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Splitsformulier f,
      BindingResult fouten,
      @RequestParam(defaultValue = "") String rij,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!rij.isEmpty()) {
      verbanden.omTeDoen("signaal.splitsen", id, wie);
      model.addAttribute("formulier", f.met(rij));
      return toon(id, wie, model);
    }
    var klaar =
        blad.doe(
            id,
            fouten,
            "triage.splits.klaar",
            verder,
            () -> balie.splits(id, f.inhoud(), f.gezin(), wie));
    if (klaar.isPresent()) return klaar.get();
    Signaalblad.metFouten(model, fouten, Splitsformulier.LEEG, antwoord);
    return toon(id, wie, model);
  }

  private String toon(SignaalId id, Gebruiker wie, Model model) {
    var verband = verbanden.omTeDoen("signaal.splitsen", id, wie);
    if (!verband.splitsen()) return Signaalblad.naar(id);
    model.addAttribute("k", verband);
    model.addAttribute("b", dossiers.open(id, wie));
    model.addAttribute("themas", waarbij.themas());
    model.addAttribute("meeste", Splitskeuring.MEESTE);
    model.addAttribute(
        "eigenaren",
        Stream.of(Eigenaar.values())
            .map(e -> new Keuze(e.name(), signaalwoorden.eigenaar(e)))
            .toList());
    return "suggestie/splitsen";
  }
}
