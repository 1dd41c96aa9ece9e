package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Verschil;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Besluitsoort;
import nl.leiden.brugwijzer.subsidie.Ronde;
import nl.leiden.brugwijzer.subsidie.Rondebeeld;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Voorsteltafel;
import nl.leiden.brugwijzer.subsidie.Voorsteltekst;
import org.springframework.http.ResponseEntity;
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

/** Een aanvraag inhoudelijk beoordelen: de checklist naast de stukken, en het voorstel. */
@Controller
@RequestMapping("/subsidies/{id}/stappen/beoordelen")
class BeoordeelController {

  private static final String SCHERM = "subsidie/beoordelen";
  private static final Ronde RONDE = Ronde.AANVRAAG;
  private static final String STAP = Stap.BEOORDELEN.id();

  private final Rondescherm scherm;
  private final Voorsteltafel tafel;
  private final Woorden woorden;
  private final Dagwoorden dagwoorden;
  private final Clock klok;

  BeoordeelController(
      Rondescherm scherm, Voorsteltafel tafel, Woorden woorden, Dagwoorden dagwoorden, Clock klok) {
    this.scherm = scherm;
    this.tafel = tafel;
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
  String open(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    var x = scherm.zetKlaar(id, STAP, wie, model);
    if (x.isEmpty()) return Rondescherm.naar(id);
    var concept = tafel.concept(id, RONDE, wie).orElse(null);
    model.addAttribute("concept", concept);
    return toon(x.get(), Voorstelformulier.van(x.get(), concept), model);
  }

  @PostMapping("/concept")
  ResponseEntity<Bewaard> bewaarTussendoor(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Voorstelformulier formulier,
      BindingResult fouten,
      Gebruiker wie) {
    if (fouten.hasErrors()) {
      tafel.concept(id, RONDE, wie);
      return ResponseEntity.badRequest().build();
    }
    var versie =
        tafel.bewaar(
            id, RONDE, formulier.taak(), formulier.conceptVersie(), formulier.tekst(), wie);
    return ResponseEntity.ok(new Bewaard(id.waarde(), dagwoorden.tijd(klok.instant()), versie));
  }

  @PostMapping("/som")
  String som(
      @PathVariable AanvraagId id,
      @ModelAttribute("formulier") Voorstelformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model) {
    var x = scherm.zetKlaar(id, STAP, wie, model);
    if (x.isEmpty()) return Rondescherm.naar(id);
    toon(x.get(), fouten.hasErrors() ? Voorstelformulier.leeg() : formulier, model);
    return SCHERM + " :: som";
  }

  @PostMapping
  String legVoor(
      @PathVariable AanvraagId id,
      @Valid @ModelAttribute("formulier") Voorstelformulier formulier,
      BindingResult fouten,
      @RequestParam(defaultValue = "voorleggen") String actie,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    try {
      if (!fouten.hasErrors()) return doe(id, formulier, actie, wie, verder);
    } catch (OngeldigeInvoer fout) {
      fout.meldBij(fouten);
      // Wat getypt is, is al bewaard: het formulier gaat verder op die versie.
      var nu = tafel.concept(id, RONDE, wie).map(Voorsteltafel.Concept::versie);
      model.addAttribute("versieNu", nu.orElse(null));
    } catch (AlGedaan dubbel) {
      return scherm.alGedaan(id, dubbel, verder);
    } catch (Ingehaald collegaWasEerder) {
      return botsing(id, formulier, wie, model, antwoord);
    }
    var x = scherm.zetKlaar(id, STAP, wie, model);
    if (x.isEmpty()) return Rondescherm.naar(id);
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Voorstelformulier.leeg());
    if (fouten.getTarget() == null) return vul(x.get(), Voorstelformulier.leeg(), model);
    return vul(x.get(), formulier, model);
  }

  /** Eerst bewaren: wat getypt is, gaat ook niet weg als voorleggen nog niet kan. */
  private String doe(
      AanvraagId id,
      Voorstelformulier formulier,
      String actie,
      Gebruiker wie,
      RedirectAttributes verder) {
    var taak = formulier.taak();
    var versie = tafel.bewaar(id, RONDE, taak, formulier.conceptVersie(), formulier.tekst(), wie);
    if (actie.equals("bewaar")) {
      verder.addFlashAttribute("melding", Melding.goed(woorden.van("besluit.bewaard")));
      return Rondescherm.naar(id) + "/stappen/" + STAP;
    }
    var x = scherm.open(id, STAP, wie);
    if (x.isEmpty()) return Rondescherm.naar(id);
    var jaren = x.get().geld().jaren().stream().map(j -> j.stand().schooljaar()).toList();
    var voorstel = formulier.voorstel(jaren, x.get().eisen().size());
    tafel.legVoor(id, RONDE, taak, versie, voorstel, wie);
    return scherm.klaar(id, "besluit.voorgelegd.klaar", verder);
  }

  private String botsing(
      AanvraagId id,
      Voorstelformulier formulier,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord) {
    var x = scherm.zetKlaar(id, STAP, wie, model);
    if (x.isEmpty()) return Rondescherm.naar(id);
    antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
    var nu = tafel.concept(id, RONDE, wie).orElse(null);
    if (nu != null) model.addAttribute("verschillen", verschillen(nu.inhoud(), formulier.tekst()));
    return toon(x.get(), formulier.opVersie(nu == null ? null : nu.versie()), model);
  }

  private List<Verschil> verschillen(Voorsteltekst nu, Voorsteltekst jij) {
    var alle = new ArrayList<Verschil>();
    alle.add(
        verschil(
            "besluit.soort",
            naam("besluit.soort.", nu.soort()),
            naam("besluit.soort.", jij.soort())));
    alle.add(
        verschil(
            "besluit.grond",
            naam("besluit.grond.", nu.grond()),
            naam("besluit.grond.", jij.grond())));
    alle.add(
        verschil(
            "besluit.bedragen",
            String.join(", ", nu.bedragen()),
            String.join(", ", jij.bedragen())));
    alle.add(verschil("besluit.eisen", oordelen(nu), oordelen(jij)));
    alle.add(verschil("besluit.motivering", nu.motivering(), jij.motivering()));
    return alle.stream().filter(Verschil::echt).toList();
  }

  private Verschil verschil(String sleutel, String nu, String jij) {
    return new Verschil(woorden.van(sleutel), nu, jij);
  }

  private String naam(String begin, Enum<?> waarde) {
    return waarde == null ? "" : woorden.van(begin + waarde.name());
  }

  private String oordelen(Voorsteltekst tekst) {
    var regels = new ArrayList<String>();
    for (var o : tekst.oordelen()) {
      var wat =
          o.voldoet() == null
              ? "?"
              : woorden.van(o.voldoet() ? "besluit.voldoet" : "besluit.voldoetniet");
      regels.add((regels.size() + 1) + ". " + wat + " " + o.toelichting());
    }
    return String.join("\n", regels);
  }

  private String toon(Rondebeeld x, Voorstelformulier formulier, Model model) {
    model.addAttribute("formulier", formulier);
    return vul(x, formulier, model);
  }

  private String vul(Rondebeeld x, Voorstelformulier formulier, Model model) {
    model.addAttribute("som", Voorstelsom.van(x, formulier));
    model.addAttribute("keuzes", keuzes());
    model.addAttribute("gronden", gronden(x));
    return SCHERM;
  }

  private List<Keuze> keuzes() {
    return woorden.keuzes(
        "besluit.soort.", new Besluitsoort[] {Besluitsoort.VERLENING, Besluitsoort.WEIGERING});
  }

  private List<Keuze> gronden(Rondebeeld x) {
    return Stream.of(Besluitgrond.values())
        .filter(g -> g.past(Besluitsoort.VERLENING) || g.past(Besluitsoort.WEIGERING))
        .map(g -> new Keuze(g.name(), grond(g, x.aanvraag().regeling().inhoud().grondslag())))
        .toList();
  }

  private String grond(Besluitgrond g, String grondslag) {
    var tekst = woorden.van("besluit.grond." + g) + " (" + g.artikel(grondslag) + ")";
    return g.zienswijze() ? woorden.van("besluit.grond.eerstzienswijze", tekst) : tekst;
  }
}
