package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaalgesprek;
import nl.leiden.brugwijzer.suggestie.Signaalverbanden;
import nl.leiden.brugwijzer.suggestie.Signaalwoorden;
import nl.leiden.brugwijzer.suggestie.Stap;
import nl.leiden.brugwijzer.suggestie.Triagebalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beoordelen wat er met een signaal moet gebeuren. */
@Controller
@RequestMapping("/signalen/{id}/stappen/signaalBeoordelen")
class SignaalbeoordeelController {

  private final Triagebalie balie;
  private final Signaalverbanden verbanden;
  private final Signaalgesprek gesprek;
  private final Signaalwoorden signaalwoorden;
  private final Signaalblad blad;
  private final Woorden woorden;

  SignaalbeoordeelController(
      Triagebalie balie,
      Signaalverbanden verbanden,
      Signaalgesprek gesprek,
      Signaalwoorden signaalwoorden,
      Signaalblad blad,
      Woorden woorden) {
    this.balie = balie;
    this.verbanden = verbanden;
    this.gesprek = gesprek;
    this.signaalwoorden = signaalwoorden;
    this.blad = blad;
    this.woorden = woorden;
  }

  /** Wat er kan. */
  enum Keus {
    OPPAKKEN,
    VRAAG,
    DOORZETTEN,
    NIET_OVERNEMEN
  }

  /** Het formulier. */
  record Formulier(
      UUID taak,
      @NotNull(message = "{fout.triage.kies}") Keus keuze,
      @Size(max = Triagebalie.LANGSTE_TEKST, message = "{fout.triage.lang}") @ZonderBsn
          String vraag,
      Eigenaar naar,
      @Size(max = Triagebalie.LANGSTE_TEKST, message = "{fout.triage.lang}") @ZonderBsn
          String doorzetreden,
      @Size(max = Triagebalie.LANGSTE_TEKST, message = "{fout.triage.lang}") @ZonderBsn
          String reden) {

    static final Formulier LEEG = new Formulier(null, null, "", null, "", "");
  }

  @GetMapping
  String open(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return toon(id, wie, model);
  }

  @PostMapping
  String beoordeel(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var melding = "triage.klaar." + (f == null || f.keuze() == null ? Keus.VRAAG : f.keuze());
    var klaar = blad.doe(id, fouten, melding, verder, () -> doe(id, f, wie));
    if (klaar.isPresent()) return klaar.get();
    Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
    return toon(id, wie, model);
  }

  private void doe(SignaalId id, Formulier f, Gebruiker wie) {
    switch (f.keuze()) {
      case OPPAKKEN -> balie.neemAan(id, f.taak(), wie);
      case VRAAG -> balie.stelVraag(id, f.taak(), f.vraag(), wie);
      case DOORZETTEN -> balie.zetDoor(id, f.taak(), f.naar(), f.doorzetreden(), wie);
      case NIET_OVERNEMEN -> balie.neemNietOver(id, f.taak(), f.reden(), wie);
    }
  }

  private String toon(SignaalId id, Gebruiker wie, Model model) {
    var scherm = blad.toon(id, Stap.BEOORDELEN, "suggestie/beoordelen", wie, model);
    var verband = verbanden.van(id, wie);
    model.addAttribute("k", verband);
    model.addAttribute("gesprek", gesprek.van(id, wie));
    model.addAttribute("keuzes", woorden.keuzes("triage.keuze.", Keus.values()));
    model.addAttribute(
        "eigenaren",
        Stream.of(Eigenaar.values())
            .filter(e -> e != verband.eigenaar())
            .map(e -> new Keuze(e.name(), signaalwoorden.eigenaar(e)))
            .toList());
    return scherm;
  }
}
