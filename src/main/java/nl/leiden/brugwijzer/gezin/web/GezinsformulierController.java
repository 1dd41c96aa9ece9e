package nl.leiden.brugwijzer.gezin.web;

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
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gezin.Gezinsgegevens;
import nl.leiden.brugwijzer.gezin.Gezinsloket;
import nl.leiden.brugwijzer.gezin.Groep;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een gezin opschrijven of bijwerken. */
@Controller
class GezinsformulierController {

  private static final String SCHERM = "gezin/formulier";

  private final Gezinsloket gezinnen;
  private final Woorden woorden;

  GezinsformulierController(Gezinsloket gezinnen, Woorden woorden) {
    this.gezinnen = gezinnen;
    this.woorden = woorden;
  }

  @ModelAttribute
  void groepen(Model model) {
    model.addAttribute("groepen", woorden.keuzes("groep.", Groep.values()));
  }

  @GetMapping("/gezinnen/nieuw")
  String nieuw(Gebruiker wie, Model model) {
    wie.moetZijn("gezin.maken", Rol.BRUGFUNCTIONARIS);
    model.addAttribute("formulier", Gezinsformulier.leeg());
    return SCHERM;
  }

  @PostMapping("/gezinnen")
  String maak(
      @Valid @ModelAttribute("formulier") Gezinsformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    wie.moetZijn("gezin.maken", Rol.BRUGFUNCTIONARIS);
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    try {
      var id = gezinnen.maak(formulier.sleutel(), formulier.gegevens(), wie);
      verder.addFlashAttribute("melding", Melding.goed(woorden.van("gezin.gemaakt.melding")));
      return "redirect:/gezinnen/" + id;
    } catch (OngeldigeInvoer fout) {
      Formulierfouten.meld(fouten, fout);
      return metFouten(fouten, model, antwoord);
    }
  }

  @GetMapping("/gezinnen/{id}/bewerken")
  String bewerken(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("formulier", Gezinsformulier.van(gezinnen.open(id, wie)));
    return SCHERM;
  }

  @PostMapping("/gezinnen/{id}/bewerken")
  String bewaar(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Gezinsformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    model.addAttribute("id", id);
    if (fouten.hasErrors()) {
      gezinnen.open(id, wie);
      return metFouten(fouten, model, antwoord);
    }
    try {
      gezinnen.wijzig(id, formulier.gezien(), formulier.gegevens(), wie);
      verder.addFlashAttribute("melding", Melding.goed(woorden.van("gezin.bewaard.melding")));
      return "redirect:/gezinnen/" + id;
    } catch (OngeldigeInvoer fout) {
      Formulierfouten.meld(fouten, fout);
      return metFouten(fouten, model, antwoord);
    } catch (Ingehaald collegaWasEerder) {
      var staatErNu = gezinnen.open(id, wie);
      model.addAttribute("verschillen", verschillen(staatErNu.gegevens(), formulier.gegevens()));
      model.addAttribute("formulier", formulier.opVersie(staatErNu.versie()));
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      return SCHERM;
    }
  }

  @PostMapping(
      value = {"/gezinnen", "/gezinnen/{id}/bewerken"},
      params = "erbij")
  String kindErbij(
      @PathVariable(required = false) UUID id,
      @ModelAttribute("formulier") Gezinsformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord) {
    wie.moetZijn("gezin.maken", Rol.BRUGFUNCTIONARIS);
    if (id != null) gezinnen.open(id, wie);
    model.addAttribute("id", id);
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    model.addAttribute("formulier", formulier.metEenKindErbij());
    model.addAttribute("erbij", true);
    return SCHERM;
  }

  private List<Verschil> verschillen(Gezinsgegevens nu, Gezinsgegevens jij) {
    return Stream.of(
            new Verschil(woorden.van("gezin.label"), nu.label(), jij.label()),
            new Verschil(
                woorden.van("gezin.kinderen"), groepen(nu.kinderen()), groepen(jij.kinderen())),
            new Verschil(woorden.van("gezin.talen"), nu.talen(), jij.talen()),
            new Verschil(woorden.van("gezin.contactnaam"), nu.contactnaam(), jij.contactnaam()),
            new Verschil(woorden.van("gezin.telefoon"), nu.telefoon(), jij.telefoon()))
        .filter(Verschil::echt)
        .toList();
  }

  private String groepen(List<Groep> kinderen) {
    return kinderen.stream().map(k -> woorden.van("groep." + k)).collect(Collectors.joining(", "));
  }

  private static String metFouten(BindingResult fouten, Model model, HttpServletResponse antwoord) {
    Formulierfouten.vulAan(model, fouten, Gezinsformulier.leeg());
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return SCHERM;
  }
}
