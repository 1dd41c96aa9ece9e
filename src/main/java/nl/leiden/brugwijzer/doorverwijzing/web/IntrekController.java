package nl.leiden.brugwijzer.doorverwijzing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.doorverwijzing.Doorverwijsbalie;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Dossiers;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een doorverwijzing intrekken, na één keer nadenken. */
@Controller
@RequestMapping("/doorverwijzingen/{id}/intrekken")
class IntrekController {

  private final Dossiers dossiers;
  private final Doorverwijsbalie balie;
  private final Woorden woorden;

  IntrekController(Dossiers dossiers, Doorverwijsbalie balie, Woorden woorden) {
    this.dossiers = dossiers;
    this.balie = balie;
    this.woorden = woorden;
  }

  /** Wie er intrekt. */
  enum Door {
    OUDER,
    VERZENDER
  }

  /** Het formulier om in te trekken. */
  record Intrekformulier(
      @NotNull(message = "{doorverwijzing.fout.intrekdoor}") Door door,
      @Size(max = 300, message = "{doorverwijzing.fout.redenlang}") @ZonderBsn String reden) {

    static final Intrekformulier LEEG = new Intrekformulier(null, null);
  }

  @GetMapping
  String vraag(@PathVariable DoorverwijzingId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Intrekformulier.LEEG);
    return scherm(id, wie, model);
  }

  @PostMapping
  String trekIn(
      @PathVariable DoorverwijzingId id,
      @Valid @ModelAttribute("formulier") Intrekformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (fouten.hasErrors()) {
      antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      Formulierfouten.vulAan(model, fouten, Intrekformulier.LEEG);
      return scherm(id, wie, model);
    }
    balie.trekIn(id, formulier.door() == Door.OUDER, Tekst.schoon(formulier.reden()), wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("doorverwijzing.ingetrokken")));
    return "redirect:/doorverwijzingen/" + id;
  }

  private String scherm(DoorverwijzingId id, Gebruiker wie, Model model) {
    wie.moetZijn("doorverwijzing.intrekken", Rol.BRUGFUNCTIONARIS);
    var d = dossiers.open(id, wie);
    if (!d.intrekbaar()) throw new KanNietMeer("doorverwijzing.fout.gesloten");
    model.addAttribute("d", d);
    model.addAttribute("doors", woorden.keuzes("doorverwijzing.intrekken.door.", Door.values()));
    return "doorverwijzing/intrekken";
  }
}
