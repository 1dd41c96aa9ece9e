package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Verschil;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersbeheer;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersrij;
import nl.leiden.brugwijzer.gebruiker.beheer.Plaatsingsbalie;
import nl.leiden.brugwijzer.gebruiker.beheer.Vertrekbalie;
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

/** Iemand een andere rol, organisatie of school geven. */
@Controller
@RequestMapping("/beheer/gebruikers/{id}")
class PlaatsingController {

  private final Plaatsingsbalie balie;
  private final Vertrekbalie vertrek;
  private final Gebruikersbeheer beheer;
  private final Beheerkeuzes keuzes;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  PlaatsingController(
      Plaatsingsbalie balie,
      Vertrekbalie vertrek,
      Gebruikersbeheer beheer,
      Beheerkeuzes keuzes,
      Woorden woorden,
      Dagwoorden dagen) {
    this.balie = balie;
    this.vertrek = vertrek;
    this.beheer = beheer;
    this.keuzes = keuzes;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @GetMapping("/plaatsing")
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    var rij = beheer.open(id, wie);
    model.addAttribute("formulier", Plaatsingsformulier.van(rij, dagen.vandaag()));
    return scherm(rij, wie, model);
  }

  @PostMapping("/plaatsing")
  String verplaats(
      @PathVariable UUID id,
      @ModelAttribute("formulier") Plaatsingsformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var rij = beheer.open(id, wie);
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    if (!fouten.hasErrors()) {
      try {
        balie.verplaats(
            formulier.sleutel(),
            id,
            formulier.versie(),
            formulier.plaatsing(),
            formulier.opvolger(),
            wie);
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("gebruikers.verplaatst")));
        return "redirect:/beheer/gebruikers" + (nogVanMij(id, wie) ? "/" + id : "");
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (Ingehaald collegaWasEerder) {
        var nu = beheer.open(id, wie);
        model.addAttribute("verschillen", verschillen(nu, formulier));
        model.addAttribute("formulier", formulier.opVersie(nu.versie()));
        antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
        return scherm(nu, wie, model);
      }
    }
    Formulierfouten.vulAan(model, fouten, Plaatsingsformulier.van(rij, dagen.vandaag()));
    return scherm(rij, wie, model);
  }

  @PostMapping("/gepland/vervallen")
  String laatVervallen(
      @PathVariable UUID id, @RequestParam int versie, Gebruiker wie, RedirectAttributes verder) {
    balie.laatVervallen(id, versie, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("gebruikers.vervallen")));
    return "redirect:/beheer/gebruikers/" + id;
  }

  /** Wie een ander werk kreeg, kan buiten het bereik van de vrager geraakt zijn. */
  private boolean nogVanMij(UUID id, Gebruiker wie) {
    return beheer.isVan(id, wie);
  }

  private String scherm(Gebruikersrij rij, Gebruiker wie, Model model) {
    model.addAttribute("rij", rij);
    keuzes.plekken(wie, model);
    keuzes.werk(vertrek.werk(rij.id(), wie), model);
    return "gebruiker/plaatsing";
  }

  private List<Verschil> verschillen(Gebruikersrij nu, Plaatsingsformulier jij) {
    return Stream.of(
            new Verschil(woorden.van("gebruikers.rol"), tekst(nu.rol()), tekst(jij.rol())),
            new Verschil(
                woorden.van("gebruikers.organisatie"), nu.organisatie(), tekst(jij.organisatie())),
            new Verschil(
                woorden.van("gebruikers.school"), tekst(nu.vestiging()), tekst(jij.vestiging())))
        .filter(Verschil::echt)
        .toList();
  }

  private String tekst(Object wat) {
    if (wat instanceof nl.leiden.brugwijzer.gebruiker.Rol rol) return woorden.van("rol." + rol);
    return wat == null ? "" : wat.toString();
  }
}
