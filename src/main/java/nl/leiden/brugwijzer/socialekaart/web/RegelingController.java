package nl.leiden.brugwijzer.socialekaart.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Verschil;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Beheerders;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import nl.leiden.brugwijzer.socialekaart.Regelinggegevens;
import nl.leiden.brugwijzer.socialekaart.WieVraagtAan;
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

/** Een regeling opschrijven of bijwerken. */
@Controller
@RequestMapping("/sociale-kaart/regelingen")
class RegelingController {

  private static final String SCHERM = "socialekaart/regelingformulier";

  private final Regelingbeheer regelingen;
  private final Woorden woorden;

  RegelingController(Regelingbeheer regelingen, Woorden woorden) {
    this.regelingen = regelingen;
    this.woorden = woorden;
  }

  @ModelAttribute
  void keuzes(Gebruiker wie, WebRequest verzoek, Model model) {
    Beheerders.moetZijn(wie, "regeling.bewerken");
    verzoek.getParameterNames().forEachRemaining(Voorwaarderij::moetPassen);
    model.addAttribute("wieVragenAan", woorden.keuzes("wievraagtaan.", WieVraagtAan.values()));
    model.addAttribute("hulpvragen", woorden.keuzes("hulpvraag.", Hulpvraag.values()));
  }

  @GetMapping("/nieuw")
  String nieuw(Model model) {
    model.addAttribute("formulier", Regelingformulier.leeg());
    return SCHERM;
  }

  @PostMapping
  String maak(
      @Valid @ModelAttribute("formulier") Regelingformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    try {
      var id = regelingen.maak(formulier.sleutel(), formulier.gegevens(), wie);
      return bewaard(id, verder);
    } catch (OngeldigeInvoer fout) {
      Formulierfouten.meld(fouten, formulier.opScherm(fout), fout);
      return metFouten(fouten, model, antwoord);
    }
  }

  @GetMapping("/{id}/bewerken")
  String bewerken(@PathVariable UUID id, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("formulier", Regelingformulier.van(regelingen.lees(id)));
    return SCHERM;
  }

  @PostMapping("/{id}/bewerken")
  String bewaar(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Regelingformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    model.addAttribute("id", id);
    var staatErNu = regelingen.lees(id);
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    try {
      regelingen.wijzig(id, formulier.gezien(), formulier.gegevens(), wie);
      return bewaard(id, verder);
    } catch (OngeldigeInvoer fout) {
      Formulierfouten.meld(fouten, formulier.opScherm(fout), fout);
      return metFouten(fouten, model, antwoord);
    } catch (Ingehaald anderWasEerder) {
      staatErNu = regelingen.lees(id);
      model.addAttribute("verschillen", verschillen(staatErNu.gegevens(), formulier.gegevens()));
      model.addAttribute("formulier", formulier.opVersie(staatErNu.versie()));
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      return SCHERM;
    }
  }

  /** Een rij erbij of weg, zonder iets te bewaren; werkt zonder JavaScript. */
  @PostMapping(
      value = {"", "/{id}/bewerken"},
      params = "rij")
  String rijen(
      @PathVariable(required = false) UUID id,
      @RequestParam String rij,
      @ModelAttribute("formulier") Regelingformulier formulier,
      BindingResult fouten,
      Model model,
      HttpServletResponse antwoord) {
    model.addAttribute("id", id);
    if (id != null) regelingen.lees(id);
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    var erbij = !rij.matches("[0-9]{1,3}");
    model.addAttribute(
        "formulier",
        erbij ? formulier.metEenRijErbij() : formulier.zonderRij(Integer.parseInt(rij)));
    model.addAttribute("erbij", erbij ? true : null);
    return SCHERM;
  }

  private String bewaard(UUID id, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("kaart.bewaard.melding")));
    return "redirect:/sociale-kaart/regelingen/" + id;
  }

  private static String metFouten(BindingResult fouten, Model model, HttpServletResponse antwoord) {
    Formulierfouten.vulAan(model, fouten, Regelingformulier.leeg());
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return SCHERM;
  }

  private List<Verschil> verschillen(Regelinggegevens nu, Regelinggegevens jij) {
    return Stream.of(
            verschil("kaart.naam", nu.naam(), jij.naam()),
            verschil("kaart.omschrijving", nu.omschrijving(), jij.omschrijving()),
            verschil("kaart.hulpvragen", hulpvragen(nu), hulpvragen(jij)),
            verschil("kaart.wievraagtaan", wie(nu), wie(jij)),
            verschil("kaart.nodig", nu.nodig(), jij.nodig()),
            verschil("kaart.beslist", nu.beslist(), jij.beslist()),
            verschil("kaart.termijn", "" + nu.beslistermijnDagen(), "" + jij.beslistermijnDagen()),
            verschil("kaart.website", nu.website(), jij.website()),
            verschil("kaart.voorwaarden", voorwaarden(nu), voorwaarden(jij)),
            verschil("kaart.bron", nu.bron(), jij.bron()))
        .filter(Verschil::echt)
        .toList();
  }

  private Verschil verschil(String sleutel, String nu, String jij) {
    return new Verschil(woorden.van(sleutel), nu, jij);
  }

  private String wie(Regelinggegevens gegevens) {
    return woorden.van("wievraagtaan." + gegevens.wieVraagtAan());
  }

  private String hulpvragen(Regelinggegevens gegevens) {
    return gegevens.hulpvragen().stream()
        .map(h -> woorden.van("hulpvraag." + h))
        .collect(Collectors.joining(", "));
  }

  private static String voorwaarden(Regelinggegevens gegevens) {
    return Voorwaarderij.inWoorden(gegevens.voorwaarden());
  }
}
