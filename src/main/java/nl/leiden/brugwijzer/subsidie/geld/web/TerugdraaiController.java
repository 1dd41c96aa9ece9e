package nl.leiden.brugwijzer.subsidie.geld.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.geld.Betaalbalie;
import nl.leiden.brugwijzer.subsidie.geld.Betaallijst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een betaling terugdraaien, met een reden. */
@Controller
@RequestMapping("/betalingen/{id}/terugdraaien")
class TerugdraaiController {

  private final Betaallijst lijst;
  private final Betaalbalie balie;
  private final Woorden woorden;

  TerugdraaiController(Betaallijst lijst, Betaalbalie balie, Woorden woorden) {
    this.lijst = lijst;
    this.balie = balie;
    this.woorden = woorden;
  }

  /**
   * Het formulier.
   *
   * @param opnieuw of de betaling weer in de planning komt; leeg is nee
   */
  record Terugdraaiformulier(
      @NotBlank(message = "{geld.fout.reden}")
          @Size(max = 300, message = "{geld.fout.redenlang}")
          @ZonderBsn
          String reden,
      Boolean opnieuw) {

    static final Terugdraaiformulier LEEG = new Terugdraaiformulier(null, true);
  }

  @GetMapping
  String vraag(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Terugdraaiformulier.LEEG);
    return scherm(id, wie, model);
  }

  @PostMapping
  String draaiTerug(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Terugdraaiformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (fouten.hasErrors()) {
      antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      Formulierfouten.vulAan(model, fouten, Terugdraaiformulier.LEEG);
      return scherm(id, wie, model);
    }
    balie.draaiTerug(
        id, Tekst.schoon(formulier.reden()), Boolean.TRUE.equals(formulier.opnieuw()), wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("betalingen.teruggedraaid")));
    return "redirect:/betalingen?status=TERUGGEDRAAID";
  }

  private String scherm(UUID id, Gebruiker wie, Model model) {
    var betaling = lijst.betaling(id, wie);
    if (!betaling.terugTeDraaien())
      throw new KanNietMeer("geld.fout.staatanders", betaling.aanvraagnummer());
    model.addAttribute("b", betaling);
    return "subsidie/terugdraaien";
  }
}
