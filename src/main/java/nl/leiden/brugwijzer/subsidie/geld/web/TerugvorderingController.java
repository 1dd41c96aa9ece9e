package nl.leiden.brugwijzer.subsidie.geld.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Bedrag;
import nl.leiden.brugwijzer.subsidie.geld.Terugvorderingen;
import org.springframework.format.annotation.DateTimeFormat;
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

/** Wat scholen terugbetalen: de lijst, en melden wat er binnenkwam. */
@Controller
@RequestMapping("/terugvorderingen")
class TerugvorderingController {

  private final Terugvorderingen terugvorderingen;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  TerugvorderingController(Terugvorderingen terugvorderingen, Woorden woorden, Dagwoorden dagen) {
    this.terugvorderingen = terugvorderingen;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  /**
   * Wat er binnenkwam.
   *
   * @param bedrag zoals getypt
   */
  record Ontvangstformulier(
      String bedrag,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
          LocalDate dag) {}

  @GetMapping
  String alle(
      @RequestParam(defaultValue = "false") boolean voldaan,
      @RequestParam(required = false) String na,
      Gebruiker wie,
      Model model) {
    model.addAttribute("blad", terugvorderingen.blad(voldaan, na, wie));
    model.addAttribute("voldaan", voldaan);
    return "subsidie/terugvorderingen";
  }

  @GetMapping("/{id}")
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", leeg());
    return scherm(id, wie, model);
  }

  @PostMapping("/{id}")
  String ontvang(
      @PathVariable UUID id,
      @RequestParam UUID sleutel,
      @ModelAttribute("formulier") Ontvangstformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors()) {
      try {
        var getypt = formulier.bedrag() == null ? "" : formulier.bedrag();
        terugvorderingen.ontvang(
            sleutel, id, Bedrag.lees(getypt).orElse(null), formulier.dag(), wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("terugvordering.gemeld")));
        return "redirect:/terugvorderingen/" + id;
      } catch (OngeldigeInvoer fout) {
        Formulierfouten.meld(fouten, fout);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, leeg());
    return scherm(id, wie, model);
  }

  @PostMapping("/{id}/herroepen")
  String herroep(
      @PathVariable UUID id,
      @RequestParam UUID ontvangst,
      Gebruiker wie,
      RedirectAttributes verder) {
    terugvorderingen.herroep(id, ontvangst, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("terugvordering.herroepen")));
    return "redirect:/terugvorderingen/" + id;
  }

  private Ontvangstformulier leeg() {
    return new Ontvangstformulier(null, dagen.vandaag());
  }

  private String scherm(UUID id, Gebruiker wie, Model model) {
    model.addAttribute("t", terugvorderingen.lees(id, wie));
    model.addAttribute("sleutel", UUID.randomUUID());
    model.addAttribute("ontvangsten", terugvorderingen.ontvangsten(id, wie));
    return "subsidie/terugvordering";
  }
}
