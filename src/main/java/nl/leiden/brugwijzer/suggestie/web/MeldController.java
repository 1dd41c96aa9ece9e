package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Meldbalie;
import nl.leiden.brugwijzer.suggestie.Principe;
import nl.leiden.brugwijzer.suggestie.RegelVan;
import nl.leiden.brugwijzer.suggestie.Vaak;
import nl.leiden.brugwijzer.suggestie.Waarbij;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Melden wat er knelt, in een halve minuut: één scherm. */
@Controller
class MeldController {

  private static final String SCHERM = "suggestie/nieuw";

  private final Meldbalie balie;
  private final Signaalopsteller opsteller;
  private final Persoonscontrole personen;
  private final Waarbij waarbij;
  private final Woorden woorden;

  MeldController(
      Meldbalie balie,
      Signaalopsteller opsteller,
      Persoonscontrole personen,
      Waarbij waarbij,
      Woorden woorden) {
    this.balie = balie;
    this.opsteller = opsteller;
    this.personen = personen;
    this.waarbij = waarbij;
    this.woorden = woorden;
  }

  @GetMapping("/signalen/nieuw")
  String nieuw(@RequestParam(required = false) UUID aanbod, Gebruiker wie, Model model) {
    var plek =
        waarbij.aanbod(aanbod, wie).map(Signaalopsteller::plek).map(UUID::toString).orElse(null);
    var formulier = Signaalformulier.over(plek == null ? null : aanbod, plek);
    model.addAttribute("formulier", formulier);
    return scherm(formulier, wie, model);
  }

  @PostMapping("/signalen")
  String meld(
      @Valid @ModelAttribute("formulier") Signaalformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord) {
    if (!fouten.hasErrors()) {
      try {
        var melding = opsteller.melding(formulier, wie);
        balie.keur(melding.inhoud());
        if (!waarschuwt(formulier, model))
          return "redirect:/signalen/" + balie.meld(melding, wie) + "/ontvangen";
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    var leeg = Signaalformulier.over(null, null);
    Signaalblad.metFouten(model, fouten, leeg, antwoord);
    return scherm(formulier == null ? leeg : formulier, wie, model);
  }

  private boolean waarschuwt(Signaalformulier f, Model model) {
    return personen.waarschuwt(model, f.toch(), f.zin(), f.regel(), f.idee());
  }

  private String scherm(Signaalformulier formulier, Gebruiker wie, Model model) {
    model.addAttribute("bestemmingen", waarbij.keuzes(formulier.waarbij()));
    model.addAttribute("themas", waarbij.themas());
    model.addAttribute("regelVan", woorden.keuzes("melden.regelvan.", RegelVan.values()));
    model.addAttribute("hoevaak", woorden.keuzes("melden.vaak.", Vaak.values()));
    model.addAttribute("principes", woorden.keuzes("melden.principe.", Principe.values()));
    waarbij
        .aanbod(formulier.aanbod(), wie)
        .ifPresent(
            aanbod -> {
              model.addAttribute("obstakel", woorden.van("obstakel." + aanbod.obstakel()));
              waarbij
                  .vind(Signaalopsteller.plek(aanbod).toString())
                  .ifPresent(plek -> model.addAttribute("plek", plek.naam()));
            });
    return SCHERM;
  }
}
