package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.school.Vestiging.Soort;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Beslistermijn.Vanaf;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Verdeling;
import nl.leiden.brugwijzer.subsidie.Regelingwoorden;
import nl.leiden.brugwijzer.subsidie.Subsidieregelingbeheer;
import nl.leiden.brugwijzer.subsidie.brief.Briefopsteller;
import nl.leiden.brugwijzer.subsidie.termijn.Duur.Eenheid;
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

/** Een concept van een regeling maken en veranderen. */
@Controller
@RequestMapping("/subsidieregelingen")
class RegelingversieController {

  private static final String SCHERM = "subsidie/regelingformulier";

  private final Subsidieregelingbeheer beheer;
  private final Regelingwoorden regelingwoorden;
  private final Woorden woorden;

  RegelingversieController(
      Subsidieregelingbeheer beheer, Regelingwoorden regelingwoorden, Woorden woorden) {
    this.beheer = beheer;
    this.regelingwoorden = regelingwoorden;
    this.woorden = woorden;
  }

  @ModelAttribute
  void keuzes(Gebruiker wie, WebRequest verzoek, Model model) {
    wie.moetZijn("subsidieregeling.wijzigen", Rol.BELEID_ONDERWIJS);
    verzoek.getParameterNames().forEachRemaining(Invoer::moetPassen);
    model.addAttribute("soorten", woorden.keuzes("subsidieregeling.soort.", Soort.values()));
    model.addAttribute(
        "verdelingen", woorden.keuzes("subsidieregeling.verdeling.", Verdeling.values()));
    model.addAttribute("eenheden", woorden.keuzes("subsidieregeling.eenheid.", Eenheid.values()));
    model.addAttribute(
        "brievenversies",
        IntStream.rangeClosed(1, Briefopsteller.LAATSTE)
            .mapToObj(String::valueOf)
            .map(v -> new Keuze(v, woorden.van("subsidieregeling.brievenversie", v)))
            .toList());
    model.addAttribute("vanaf", woorden.keuzes("subsidieregeling.vanaf.", Vanaf.values()));
  }

  @GetMapping("/nieuw")
  String nieuw(Model model) {
    model.addAttribute("formulier", Subsidieregelingformulier.leeg());
    return SCHERM;
  }

  @PostMapping
  String maak(
      @Valid @ModelAttribute("formulier") Subsidieregelingformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    try {
      var code = Tekst.schoon(formulier.code());
      return bewaard(beheer.maak(formulier.sleutel(), code, formulier.inhoud(), wie), verder);
    } catch (OngeldigeInvoer fout) {
      fout.meldBij(fouten);
      return metFouten(fouten, model, antwoord);
    }
  }

  @GetMapping("/{id}/bewerken")
  String bewerken(@PathVariable UUID id, Gebruiker wie, Model model) {
    var versie = beheer.lees(id, wie);
    if (versie.gepubliceerd()) throw new KanNietMeer("fout.subsidieregeling.gepubliceerd");
    model.addAttribute("id", id);
    model.addAttribute("formulier", Subsidieregelingformulier.van(versie));
    return SCHERM;
  }

  @PostMapping("/{id}/bewerken")
  String bewaar(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Subsidieregelingformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    model.addAttribute("id", id);
    beheer.lees(id, wie);
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    try {
      beheer.schrijf(id, formulier.gezien(), formulier.inhoud(), wie);
      return bewaard(id, verder);
    } catch (OngeldigeInvoer fout) {
      fout.meldBij(fouten);
      return metFouten(fouten, model, antwoord);
    } catch (Ingehaald collegaWasEerder) {
      var nu = beheer.lees(id, wie);
      model.addAttribute(
          "verschillen", regelingwoorden.verschillen(nu.inhoud(), formulier.inhoud()));
      model.addAttribute("formulier", formulier.opVersie(nu.versie()));
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
      @ModelAttribute("formulier") Subsidieregelingformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord) {
    model.addAttribute("id", id);
    if (id != null) beheer.lees(id, wie);
    if (fouten.hasErrors()) return metFouten(fouten, model, antwoord);
    model.addAttribute("formulier", formulier.metRij(rij));
    return SCHERM;
  }

  private String bewaard(UUID id, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("subsidieregeling.bewaard")));
    return "redirect:/subsidieregelingen/" + id;
  }

  private static String metFouten(BindingResult fouten, Model model, HttpServletResponse antwoord) {
    Formulierfouten.vulAan(model, fouten, Subsidieregelingformulier.leeg());
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return SCHERM;
  }
}
