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
import nl.leiden.brugwijzer.socialekaart.Instantiebeheer;
import nl.leiden.brugwijzer.socialekaart.Instantiegegevens;
import nl.leiden.brugwijzer.socialekaart.Instantiesoort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een instantie opschrijven of bijwerken. */
@Controller
@RequestMapping("/sociale-kaart/instanties")
class InstantieController {

  private static final String SCHERM = "socialekaart/instantieformulier";

  private final Instantiebeheer instanties;
  private final Woorden woorden;

  InstantieController(Instantiebeheer instanties, Woorden woorden) {
    this.instanties = instanties;
    this.woorden = woorden;
  }

  @ModelAttribute
  void keuzes(Gebruiker wie, Model model) {
    Beheerders.moetZijn(wie, "instantie.bewerken");
    model.addAttribute("soorten", woorden.keuzes("instantiesoort.", Instantiesoort.values()));
    model.addAttribute("hulpvragen", woorden.keuzes("hulpvraag.", Hulpvraag.values()));
  }

  @GetMapping("/nieuw")
  String nieuw(Model model) {
    model.addAttribute("formulier", Instantieformulier.leeg());
    return SCHERM;
  }

  @PostMapping
  String maak(
      @Valid @ModelAttribute("formulier") Instantieformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    try {
      var id = instanties.maak(formulier.sleutel(), formulier.gegevens(), wie);
      return bewaard(id, verder);
    } catch (OngeldigeInvoer fout) {
      Formulierfouten.meld(fouten, fout);
      return metFouten(fouten, model, antwoord);
    }
  }

  @GetMapping("/{id}/bewerken")
  String bewerken(@PathVariable UUID id, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("formulier", Instantieformulier.van(instanties.lees(id)));
    return SCHERM;
  }

  @PostMapping("/{id}/bewerken")
  String bewaar(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Instantieformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    model.addAttribute("id", id);
    var staatErNu = instanties.lees(id);
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    try {
      instanties.wijzig(id, formulier.gezien(), formulier.gegevens(), wie);
      return bewaard(id, verder);
    } catch (OngeldigeInvoer fout) {
      Formulierfouten.meld(fouten, fout);
      return metFouten(fouten, model, antwoord);
    } catch (Ingehaald anderWasEerder) {
      staatErNu = instanties.lees(id);
      model.addAttribute("verschillen", verschillen(staatErNu.gegevens(), formulier.gegevens()));
      model.addAttribute("formulier", formulier.opVersie(staatErNu.versie()));
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      return SCHERM;
    }
  }

  private String bewaard(UUID id, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("kaart.bewaard.melding")));
    return "redirect:/sociale-kaart/instanties/" + id;
  }

  private static String metFouten(BindingResult fouten, Model model, HttpServletResponse antwoord) {
    Formulierfouten.vulAan(model, fouten, Instantieformulier.leeg());
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return SCHERM;
  }

  private List<Verschil> verschillen(Instantiegegevens nu, Instantiegegevens jij) {
    return Stream.of(
            verschil("kaart.naam", nu.naam(), jij.naam()),
            verschil("kaart.soort", soort(nu), soort(jij)),
            verschil("kaart.omschrijving", nu.omschrijving(), jij.omschrijving()),
            verschil("kaart.hulpvragen", hulpvragen(nu), hulpvragen(jij)),
            verschil("kaart.telefoon", nu.telefoon(), jij.telefoon()),
            verschil("kaart.email", nu.email(), jij.email()),
            verschil("kaart.website", nu.website(), jij.website()),
            verschil("kaart.reactie", "" + nu.reactieWerkdagen(), "" + jij.reactieWerkdagen()),
            verschil("kaart.bron", nu.bron(), jij.bron()))
        .filter(Verschil::echt)
        .toList();
  }

  private Verschil verschil(String sleutel, String nu, String jij) {
    return new Verschil(woorden.van(sleutel), nu, jij);
  }

  private String soort(Instantiegegevens gegevens) {
    return woorden.van("instantiesoort." + gegevens.soort());
  }

  private String hulpvragen(Instantiegegevens gegevens) {
    return gegevens.hulpvragen().stream()
        .map(h -> woorden.van("hulpvraag." + h))
        .collect(Collectors.joining(", "));
  }
}
