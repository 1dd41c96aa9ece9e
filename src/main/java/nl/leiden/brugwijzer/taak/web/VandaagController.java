package nl.leiden.brugwijzer.taak.web;

import java.util.List;
import java.util.function.BiFunction;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Startblok;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * De startpagina: wat vandaag op je wacht, waar jij op wacht, en de knop die je het meest gebruikt.
 */
@Controller
class VandaagController {

  /** Wat binnen een week moet, staat bij wat op je wacht; de rest komt later. */
  private static final int DAGEN = 7;

  private final Takenbalie taken;
  private final Taakregels regels;
  private final List<Startblok> blokken;
  private final Dagwoorden dagen;
  private final Waarneemblok waarneemblok;

  VandaagController(
      Takenbalie taken,
      Taakregels regels,
      List<Startblok> blokken,
      Dagwoorden dagen,
      Waarneemblok waarneemblok) {
    this.taken = taken;
    this.regels = regels;
    this.blokken = blokken;
    this.dagen = dagen;
    this.waarneemblok = waarneemblok;
  }

  @GetMapping("/vandaag")
  String vandaag(Gebruiker wie, Model model) {
    var zicht = wie.rol().haaltWerkOp() ? Taakzicht.TEAM : Taakzicht.VAN_MIJ;
    var open = taken.blad(zicht, Taakfilter.ALLES, null, wie);
    var grens = dagen.vandaag().plusDays(DAGEN);
    var nu = open.regels().stream().filter(t -> !t.uiterlijk().isAfter(grens)).toList();
    var later = open.regels().stream().filter(t -> t.uiterlijk().isAfter(grens)).toList();
    model.addAttribute("nu", regels.van(nu, wie));
    model.addAttribute("later", regels.van(later, wie));
    model.addAttribute("meer", open.volgende() != null);
    model.addAttribute("lijst", zicht);
    model.addAttribute("telling", taken.tel(zicht, wie));
    model.addAttribute("vanMij", open.regels().stream().filter((Taak t) -> t.isVan(wie)).count());
    model.addAttribute("wachtend", uit(Startblok::waarJeOpWacht, wie));
    model.addAttribute("concepten", uit(Startblok::nogNietVerstuurd, wie));
    model.addAttribute("cijfers", uit(Startblok::cijfers, wie));
    model.addAttribute("waarnemingen", waarneemblok.voor(wie));
    model.addAttribute("rol", wie.rol());
    model.addAttribute(
        "metTaken", wie.isBrugfunctionaris() || wie.rol().haaltWerkOp() || !open.leeg());
    return "taak/vandaag";
  }

  private <T> List<T> uit(BiFunction<Startblok, Gebruiker, List<T>> vraag, Gebruiker wie) {
    return blokken.stream().flatMap(blok -> vraag.apply(blok, wie).stream()).toList();
  }
}
