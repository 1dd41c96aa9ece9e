package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.Verschil;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.taskforce.Agendabalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Ambitie;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntbeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntgegevens;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderboek;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een punt op de agenda verschuiven, beschrijven of eraf halen. */
@Controller
@RequestMapping("/taskforce/vergaderingen/{id}/punten/{punt}")
class PuntController {

  private final Vergaderboek boek;
  private final Agendabalie balie;
  private final Verzending verzending;
  private final Woorden woorden;

  PuntController(Vergaderboek boek, Agendabalie balie, Verzending verzending, Woorden woorden) {
    this.boek = boek;
    this.balie = balie;
    this.verzending = verzending;
    this.woorden = woorden;
  }

  @PostMapping("/omhoog")
  String omhoog(@PathVariable UUID id, @PathVariable UUID punt, Gebruiker wie) {
    balie.schuif(id, punt, true, wie);
    return "redirect:" + agenda(id) + "#punt-" + punt;
  }

  @PostMapping("/omlaag")
  String omlaag(@PathVariable UUID id, @PathVariable UUID punt, Gebruiker wie) {
    balie.schuif(id, punt, false, wie);
    return "redirect:" + agenda(id) + "#punt-" + punt;
  }

  @PostMapping("/eraf")
  String eraf(
      @PathVariable UUID id, @PathVariable UUID punt, Gebruiker wie, RedirectAttributes verder) {
    balie.haalEraf(id, punt, wie);
    return verzending.naar(agenda(id), "taskforce.vanagenda", verder);
  }

  @PostMapping("/weggooien")
  String gooiWeg(
      @PathVariable UUID id, @PathVariable UUID punt, Gebruiker wie, RedirectAttributes verder) {
    balie.gooiWeg(punt, wie);
    return verzending.naar(agenda(id), "taskforce.weggegooid", verder);
  }

  @GetMapping("/bewerken")
  String toon(@PathVariable UUID id, @PathVariable UUID punt, Gebruiker wie, Model model) {
    boek.moetBeheren(wie);
    model.addAttribute("formulier", Puntformulier.van(vind(id, punt, wie)));
    return formulier(id, punt, wie, model);
  }

  @PostMapping("/bewerken")
  String bewaar(
      @PathVariable UUID id,
      @PathVariable UUID punt,
      @Valid @ModelAttribute("formulier") Puntformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    boek.moetBeheren(wie);
    try {
      var klaar =
          verzending.doe(
              fouten,
              "taskforce.puntbewaard",
              agenda(id),
              verder,
              () -> balie.beschrijf(id, punt, f.gezien(), f.gegevens(), wie));
      if (klaar.isPresent()) return klaar.get();
      Verzending.metFouten(model, fouten, Puntformulier.leeg(), antwoord);
    } catch (Ingehaald eerder) {
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      var nu = vind(id, punt, wie);
      model.addAttribute("verschillen", verschillen(nu.gegevens(), f.gegevens()));
      model.addAttribute(
          "formulier",
          new Puntformulier(null, nu.versie(), f.titel(), f.vraag(), f.ambitie(), f.minuten(), ""));
    }
    return formulier(id, punt, wie, model);
  }

  private List<Verschil> verschillen(Puntgegevens nu, Puntgegevens jij) {
    return Stream.of(
            verschil("taskforce.veld.titel", nu.titel(), jij.titel()),
            verschil("taskforce.veld.vraag", nu.vraag(), jij.vraag()),
            verschil("taskforce.veld.ambitie", ambitie(nu.ambitie()), ambitie(jij.ambitie())),
            verschil("taskforce.veld.minuten", "" + nu.minuten(), "" + jij.minuten()))
        .filter(Verschil::echt)
        .toList();
  }

  private Verschil verschil(String veld, String nu, String jij) {
    return new Verschil(woorden.van(veld), nu, jij);
  }

  private String ambitie(Ambitie ambitie) {
    return ambitie == null ? "" : woorden.van("taskforce.ambitie." + ambitie);
  }

  private Puntbeeld vind(UUID id, UUID punt, Gebruiker wie) {
    return boek.open(id, wie).punten().stream()
        .filter(p -> p.id().equals(punt))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("agendapunt", punt));
  }

  private String formulier(UUID id, UUID punt, Gebruiker wie, Model model) {
    model.addAttribute("b", boek.open(id, wie));
    model.addAttribute("punt", punt);
    model.addAttribute("ambities", woorden.keuzes("taskforce.ambitie.", Ambitie.values()));
    return "suggestie/taskforce/punt";
  }

  private static String agenda(UUID id) {
    return "/taskforce/vergaderingen/" + id + "/agenda";
  }
}
