package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Geheelbalie;
import nl.leiden.brugwijzer.suggestie.Geheelbalie.Deelkeus;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import nl.leiden.brugwijzer.suggestie.Signaalverband;
import nl.leiden.brugwijzer.suggestie.Signaalverbanden;
import nl.leiden.brugwijzer.suggestie.Triagebalie;
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

/** Een gesplitst signaal beantwoorden terwijl er nog delen lopen. */
@Controller
@RequestMapping("/signalen/{id}/afronden")
class GeheelController {

  private final Geheelbalie balie;
  private final Signaalverbanden verbanden;
  private final Signaaldossiers dossiers;
  private final Signaalblad blad;
  private final Woorden woorden;

  GeheelController(
      Geheelbalie balie,
      Signaalverbanden verbanden,
      Signaaldossiers dossiers,
      Signaalblad blad,
      Woorden woorden) {
    this.balie = balie;
    this.verbanden = verbanden;
    this.dossiers = dossiers;
    this.blad = blad;
    this.woorden = woorden;
  }

  /** Bij elk open deel een keuze. */
  record Formulier(@Valid List<Veld> delen) {

    static final Formulier LEEG = new Formulier(List.of());

    Formulier {
      delen = delen == null ? List.of() : delen.stream().filter(d -> d != null).toList();
    }

    List<Deelkeus> keuzes() {
      return delen.stream()
          .filter(d -> d.deel() != null)
          .map(d -> new Deelkeus(new SignaalId(d.deel()), d.keus(), d.reden()))
          .toList();
    }
  }

  /** De keuze bij een deel. */
  record Veld(
      UUID deel,
      Geheelbalie.Keus keus,
      @Size(max = Triagebalie.LANGSTE_TEKST, message = "{fout.triage.lang}") @ZonderBsn
          String reden) {}

  @ModelAttribute
  void rijen(WebRequest verzoek) {
    verzoek.getParameterNames().forEachRemaining(Signaalblad::moetPassen);
  }

  @GetMapping
  String open(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    var verband = verbanden.omTeDoen("signaal.geheelafronden", id, wie);
    model.addAttribute("formulier", begin(verband));
    return toon(id, wie, model);
  }

  private static Formulier begin(Signaalverband verband) {
    return new Formulier(
        verband.openDelen().stream().map(d -> new Veld(d.id().waarde(), null, "")).toList());
  }

  @PostMapping
  String rondAf(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var klaar =
        blad.doe(
            id, fouten, "triage.geheel.klaar", verder, () -> balie.rondAf(id, f.keuzes(), wie));
    if (klaar.isPresent()) return klaar.get();
    Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
    return toon(id, wie, model);
  }

  private String toon(SignaalId id, Gebruiker wie, Model model) {
    var verband = verbanden.omTeDoen("signaal.geheelafronden", id, wie);
    if (!verband.afronden()) return Signaalblad.naar(id);
    model.addAttribute("k", verband);
    model.addAttribute("b", dossiers.open(id, wie));
    model.addAttribute("keuzes", woorden.keuzes("triage.deel.", Geheelbalie.Keus.values()));
    return "suggestie/afronden";
  }
}
