package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Beheerders;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaalbeeld;
import nl.leiden.brugwijzer.suggestie.Stap;
import nl.leiden.brugwijzer.suggestie.Uitkomstenbladen;
import nl.leiden.brugwijzer.suggestie.Volgbalie;
import nl.leiden.brugwijzer.suggestie.web.Volgformulier.Keus;
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

/** Volgen wat loopt: uitvoeren, beleid, en de reactie van buiten. */
@Controller
@RequestMapping("/signalen/{id}/stappen/{volgstap:uitvoeren|beleidVolgen|reactieVastleggen}")
class VolgController {

  private static final String SCHERM = "suggestie/volgen";

  private final Volgbalie balie;
  private final Uitkomstenbladen bladen;
  private final Regelingbeheer regelingen;
  private final SocialeKaart kaart;
  private final Signaalblad blad;
  private final Woorden woorden;

  VolgController(
      Volgbalie balie,
      Uitkomstenbladen bladen,
      Regelingbeheer regelingen,
      SocialeKaart kaart,
      Signaalblad blad,
      Woorden woorden) {
    this.balie = balie;
    this.bladen = bladen;
    this.regelingen = regelingen;
    this.kaart = kaart;
    this.blad = blad;
    this.woorden = woorden;
  }

  @GetMapping
  String open(
      @PathVariable SignaalId id,
      @PathVariable String volgstap,
      @RequestParam(required = false) UUID regeling,
      Gebruiker wie,
      Model model) {
    model.addAttribute("formulier", Volgformulier.LEEG);
    return scherm(id, volgstap, regeling, wie, model);
  }

  @PostMapping
  String antwoord(
      @PathVariable SignaalId id,
      @PathVariable String volgstap,
      @Valid @ModelAttribute("formulier") Volgformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    Optional<String> klaar;
    try {
      klaar =
          blad.doe(
              id, fouten, "suggestie.volg.gedaan", verder, () -> doe(id, stap(volgstap), f, wie));
    } catch (Ingehaald verouderd) {
      fouten.rejectValue("verandering", "suggestie.volg.verouderd");
      model.addAttribute("verouderd", true);
      klaar = Optional.empty();
    }
    if (klaar.isPresent()) return klaar.get();
    Signaalblad.metFouten(model, fouten, Volgformulier.LEEG, antwoord);
    if (model.containsAttribute("verouderd")) antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
    var regeling = fouten.getTarget() == null ? null : f.regeling();
    return scherm(id, volgstap, regeling, wie, model);
  }

  private void doe(SignaalId id, Stap stap, Volgformulier f, Gebruiker wie) {
    if (f.keuze() == Keus.GEDAAN) balie.gedaan(id, stap, f.taak(), f.resultaat(), f.kaart(), wie);
    else balie.verleng(id, stap, f.taak(), f.uiterlijk(), f.reden(), wie);
  }

  private String scherm(SignaalId id, String volgstap, UUID regeling, Gebruiker wie, Model model) {
    var stap = stap(volgstap);
    var scherm = blad.toon(id, stap, SCHERM, wie, model);
    if (!scherm.equals(SCHERM)) return scherm;
    model.addAttribute("stap", stap);
    model.addAttribute("keuzes", woorden.keuzes("suggestie.volg.keuze.", Keus.values()));
    model.addAttribute("u", bladen.van(id, wie));
    if (stap == Stap.UITVOEREN) kaart(regeling, wie, model);
    return scherm;
  }

  private void kaart(UUID gevraagd, Gebruiker wie, Model model) {
    model.addAttribute("kaartbeheer", Beheerders.hoortErbij(wie));
    if (!Beheerders.hoortErbij(wie)) return;
    var vanSignaal = ((Signaalbeeld) model.getAttribute("b")).inhoud().regelingId();
    var regeling = gevraagd == null ? vanSignaal : gevraagd;
    if (regeling != null) model.addAttribute("regeling", regelingen.lees(regeling));
    else
      model.addAttribute(
          "regelingen",
          kaart.bestemmingen().stream()
              .filter(b -> b.soort() == Bestemming.Soort.REGELING)
              .map(b -> new Keuze(b.id().toString(), b.naam()))
              .toList());
  }

  private static Stap stap(String id) {
    return Stap.met(id).orElseThrow(() -> new NietGevonden("stap", id));
  }
}
