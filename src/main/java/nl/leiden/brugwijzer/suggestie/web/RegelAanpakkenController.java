package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Behandelbalie;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Stap;
import nl.leiden.brugwijzer.suggestie.Uitkomstenbladen;
import nl.leiden.brugwijzer.suggestie.Uitkomstkeuze;
import nl.leiden.brugwijzer.suggestie.Uitkomstsoort;
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

/** De regel aanpakken: eerst kiezen wat er gebeurt, dan vastleggen wie, wat en wanneer. */
@Controller
@RequestMapping("/signalen/{id}/stappen/regelAanpakken")
class RegelAanpakkenController {

  private static final String SCHERM = "suggestie/regelaanpakken";
  private static final String GEDAAN = "suggestie.regel.gedaan";
  private static final List<Uitkomstsoort> KEUZES =
      List.of(
          Uitkomstsoort.UITVOERING_BREED,
          Uitkomstsoort.NAAR_BELEID,
          Uitkomstsoort.AGENDEREN,
          Uitkomstsoort.TASKFORCE,
          Uitkomstsoort.NIET_OVERGENOMEN);

  private final Behandelbalie balie;
  private final Uitkomstenbladen bladen;
  private final Signaalblad blad;
  private final Persoonscontrole personen;

  RegelAanpakkenController(
      Behandelbalie balie, Uitkomstenbladen bladen, Signaalblad blad, Persoonscontrole personen) {
    this.balie = balie;
    this.bladen = bladen;
    this.blad = blad;
    this.personen = personen;
  }

  /**
   * @param taak de taak die het scherm liet zien
   * @param toch het zegel van een tekst die iemand toch wil sturen, of null
   */
  record Formulier(
      UUID taak,
      @NotNull(message = "{fout.suggestie.kies}") Uitkomstsoort soort,
      @ZonderBsn String toelichting,
      @ZonderBsn String actie,
      @ZonderBsn String actiehouder,
      @ZonderBsn String bij,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
          LocalDate uiterlijk,
      String toch) {

    static Formulier leeg(Uitkomstsoort soort) {
      return new Formulier(null, soort, "", "", "", "", null, null);
    }

    Uitkomstkeuze keuze() {
      return new Uitkomstkeuze(soort, toelichting, actie, actiehouder, bij, uiterlijk);
    }
  }

  @GetMapping
  String open(
      @PathVariable SignaalId id,
      @RequestParam(required = false) Uitkomstsoort soort,
      Gebruiker wie,
      Model model) {
    var gekozen = soort != null && KEUZES.contains(soort) ? soort : null;
    model.addAttribute("formulier", Formulier.leeg(gekozen));
    return scherm(id, gekozen, wie, model);
  }

  @PostMapping
  String zetUit(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      @RequestParam Uitkomstsoort soort,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!KEUZES.contains(soort)) return Signaalblad.naar(id);
    var eerstVragen =
        !fouten.hasErrors() && personen.waarschuwt(model, f.toch(), f.toelichting(), f.actie());
    Optional<String> klaar =
        eerstVragen
            ? Optional.empty()
            : blad.doe(id, fouten, GEDAAN, verder, () -> doe(id, f, wie));
    return klaar.orElseGet(
        () -> {
          Signaalblad.metFouten(model, fouten, Formulier.leeg(soort), antwoord);
          return scherm(id, soort, wie, model);
        });
  }

  private void doe(SignaalId id, Formulier f, Gebruiker wie) {
    if (f.soort() == Uitkomstsoort.NIET_OVERGENOMEN)
      balie.neemNietOver(id, f.taak(), f.toelichting(), wie);
    else balie.zetUit(id, f.taak(), f.keuze(), wie);
  }

  @PostMapping("/klaar")
  String klaar(
      @PathVariable SignaalId id,
      @RequestParam(required = false) UUID taak,
      Gebruiker wie,
      RedirectAttributes verder) {
    return blad.doe(id, GEDAAN, verder, () -> balie.klaar(id, taak, wie));
  }

  private String scherm(SignaalId id, Uitkomstsoort gekozen, Gebruiker wie, Model model) {
    model.addAttribute("keuzes", KEUZES);
    model.addAttribute("gekozen", gekozen);
    model.addAttribute("u", bladen.van(id, wie));
    return blad.toon(id, Stap.REGEL_AANPAKKEN, SCHERM, wie, model);
  }
}
