package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Verschil;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagbalie;
import nl.leiden.brugwijzer.subsidie.Aanvraagbeeld;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Aanvraagwoorden;
import nl.leiden.brugwijzer.subsidie.Onderdeel;
import nl.leiden.brugwijzer.subsidie.Rijkssubsidie;
import nl.leiden.brugwijzer.subsidie.Werkgever;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Eén stap van het aanvraagformulier; wat je typt, bewaart zichzelf. */
@Controller
@RequestMapping("/subsidies/{id}/{stap}")
class OnderdeelController {

  private static final String SCHERM = "subsidie/onderdeel";

  private final Aanvraagbalie balie;
  private final Aanvraagdossiers dossiers;
  private final Aanvraagwoorden aanvraagwoorden;
  private final Woorden woorden;
  private final Dagwoorden dagwoorden;
  private final Clock klok;

  OnderdeelController(
      Aanvraagbalie balie,
      Aanvraagdossiers dossiers,
      Aanvraagwoorden aanvraagwoorden,
      Woorden woorden,
      Dagwoorden dagwoorden,
      Clock klok) {
    this.balie = balie;
    this.dossiers = dossiers;
    this.aanvraagwoorden = aanvraagwoorden;
    this.woorden = woorden;
    this.dagwoorden = dagwoorden;
    this.klok = klok;
  }

  /** Wat er van een concept bewaard is. */
  record Bewaard(UUID id, String bewaardOm, int versie) {}

  @ModelAttribute
  void rijen(WebRequest verzoek) {
    verzoek.getParameterNames().forEachRemaining(Invoer::moetPassen);
  }

  @GetMapping
  String open(
      @PathVariable AanvraagId id,
      @PathVariable String stap,
      @RequestParam(required = false) String keur,
      Gebruiker wie,
      Model model) {
    var onderdeel = onderdeel(stap);
    var beeld = dossiers.concept(id, wie);
    var formulier = Aanvraagformulier.van(beeld);
    var fouten = new BeanPropertyBindingResult(formulier, "formulier");
    if (keur != null)
      beeld
          .ontbreekt()
          .getOrDefault(onderdeel, List.of())
          .forEach(f -> fouten.rejectValue(opScherm(f.veld()), f.sleutel(), f.waarden(), null));
    model.addAttribute("formulier", formulier);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "formulier", fouten);
    return scherm(onderdeel, beeld, model);
  }

  /** De keuring noemt een eis; op het scherm is dat een rij met een tekst. */
  static String opScherm(String veld) {
    return veld.startsWith("kwaliteit[") ? veld + ".tekst" : veld;
  }

  @PostMapping("/concept")
  ResponseEntity<Bewaard> bewaarTussendoor(
      @PathVariable AanvraagId id,
      @PathVariable String stap,
      @Valid @ModelAttribute("formulier") Aanvraagformulier formulier,
      BindingResult fouten,
      Gebruiker wie) {
    var onderdeel = onderdeel(stap);
    if (fouten.hasErrors()) {
      dossiers.concept(id, wie);
      return ResponseEntity.badRequest().build();
    }
    var versie =
        balie.bewaar(
            id,
            onderdeel,
            formulier.conceptVersie(),
            formulier.inhoud(),
            formulier.rekening(),
            wie);
    return ResponseEntity.ok(new Bewaard(id.waarde(), dagwoorden.tijd(klok.instant()), versie));
  }

  @PostMapping
  String bewaar(
      @PathVariable AanvraagId id,
      @PathVariable String stap,
      @Valid @ModelAttribute("formulier") Aanvraagformulier formulier,
      BindingResult fouten,
      @RequestParam(defaultValue = "verder") String actie,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord) {
    var onderdeel = onderdeel(stap);
    var beeld = dossiers.concept(id, wie);
    if (fouten.hasErrors()) return metFouten(onderdeel, beeld, fouten, model, antwoord);
    try {
      balie.bewaar(
          id, onderdeel, formulier.conceptVersie(), formulier.inhoud(), formulier.rekening(), wie);
      return "redirect:/subsidies/" + id + verder(onderdeel, actie);
    } catch (OngeldigeInvoer fout) {
      fout.meldBij(fouten);
      return metFouten(onderdeel, beeld, fouten, model, antwoord);
    } catch (Ingehaald collegaWasEerder) {
      return botsing(onderdeel, dossiers.concept(id, wie), formulier, model, antwoord);
    }
  }

  /** Een rij erbij of weg, zonder iets te bewaren; werkt zonder JavaScript. */
  @PostMapping(params = "rij")
  String rijen(
      @PathVariable AanvraagId id,
      @PathVariable String stap,
      @RequestParam String rij,
      @ModelAttribute("formulier") Aanvraagformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord) {
    var onderdeel = onderdeel(stap);
    var beeld = dossiers.concept(id, wie);
    if (fouten.hasErrors()) return metFouten(onderdeel, beeld, fouten, model, antwoord);
    var erbij = !rij.matches("[0-9]{1,2}");
    model.addAttribute(
        "formulier",
        erbij ? formulier.metEenRijErbij() : formulier.zonderRij(Integer.parseInt(rij)));
    model.addAttribute("erbij", erbij ? true : null);
    return scherm(onderdeel, beeld, model);
  }

  private static Onderdeel onderdeel(String stap) {
    return Onderdeel.met(stap).orElseThrow(() -> new NietGevonden("onderdeel", stap));
  }

  private static String verder(Onderdeel onderdeel, String actie) {
    if (actie.equals("overzicht")) return "";
    return onderdeel.volgende().map(volgende -> "/" + volgende.pad()).orElse("");
  }

  private String botsing(
      Onderdeel onderdeel,
      Aanvraagbeeld nu,
      Aanvraagformulier formulier,
      Model model,
      HttpServletResponse antwoord) {
    var staatEr = aanvraagwoorden.van(onderdeel, nu.inhoud(), nu.rekening());
    var getypt = aanvraagwoorden.van(onderdeel, formulier.inhoud(), formulier.rekening());
    var verschillen = new ArrayList<Verschil>();
    getypt.forEach(
        (veld, jij) ->
            verschillen.add(
                new Verschil(aanvraagwoorden.naam(veld), staatEr.getOrDefault(veld, ""), jij)));
    model.addAttribute("verschillen", verschillen.stream().filter(Verschil::echt).toList());
    model.addAttribute("formulier", formulier.opVersie(nu.versie()));
    antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
    return scherm(onderdeel, nu, model);
  }

  private String metFouten(
      Onderdeel onderdeel,
      Aanvraagbeeld beeld,
      BindingResult fouten,
      Model model,
      HttpServletResponse antwoord) {
    Formulierfouten.vulAan(model, fouten, Aanvraagformulier.leeg());
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return scherm(onderdeel, beeld, model);
  }

  private String scherm(Onderdeel onderdeel, Aanvraagbeeld beeld, Model model) {
    model.addAttribute("onderdeel", onderdeel);
    model.addAttribute("aantal", Onderdeel.values().length);
    model.addAttribute("b", beeld);
    model.addAttribute("r", beeld.regeling().inhoud());
    model.addAttribute("werkgevers", woorden.keuzes("subsidie.werkgever.", Werkgever.values()));
    model.addAttribute("rijk", woorden.keuzes("subsidie.rijk.", Rijkssubsidie.values()));
    return SCHERM;
  }
}
