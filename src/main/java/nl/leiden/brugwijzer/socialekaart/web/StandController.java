package nl.leiden.brugwijzer.socialekaart.web;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Instantiebeheer;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Nakijken, sluiten, heropenen en de wachttijd: één druk op een knop van het scherm. */
@Controller
@RequestMapping("/sociale-kaart")
class StandController {

  private static final String INSTANTIE = "/sociale-kaart/instanties/";
  private static final String REGELING = "/sociale-kaart/regelingen/";

  private final Instantiebeheer instanties;
  private final Regelingbeheer regelingen;
  private final Woorden woorden;

  StandController(Instantiebeheer instanties, Regelingbeheer regelingen, Woorden woorden) {
    this.instanties = instanties;
    this.regelingen = regelingen;
    this.woorden = woorden;
  }

  @PostMapping("/instanties/{id}/nagekeken")
  String instantieNagekeken(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    instanties.kijkNa(id, wie);
    return terug(INSTANTIE + id, woorden.van("kaart.nagekeken.melding"), null, verder);
  }

  @PostMapping("/instanties/{id}/sluiten")
  String instantieSluiten(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    instanties.sluit(id, wie);
    var ongedaan = INSTANTIE + id + "/heropenen";
    return terug(INSTANTIE + id, woorden.van("kaart.gesloten.melding"), ongedaan, verder);
  }

  @PostMapping("/instanties/{id}/heropenen")
  String instantieHeropenen(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    instanties.heropen(id, wie);
    return terug(INSTANTIE + id, woorden.van("kaart.heropend.melding"), null, verder);
  }

  @PostMapping("/instanties/{id}/wachttijd")
  String wachttijd(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String weken,
      Gebruiker wie,
      RedirectAttributes verder) {
    try {
      instanties.meldWachttijd(id, getal(weken), wie);
      return terug(INSTANTIE + id, woorden.van("kaart.wachttijd.melding"), null, verder);
    } catch (OngeldigeInvoer fout) {
      var waarom = woorden.van(fout.sleutel());
      verder.addFlashAttribute("melding", new Melding(waarom, "fout", null));
      return "redirect:" + INSTANTIE + id;
    }
  }

  @PostMapping("/regelingen/{id}/nagekeken")
  String regelingNagekeken(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    regelingen.kijkNa(id, wie);
    return terug(REGELING + id, woorden.van("kaart.nagekeken.melding"), null, verder);
  }

  @PostMapping("/regelingen/{id}/sluiten")
  String regelingSluiten(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    regelingen.sluit(id, wie);
    var ongedaan = REGELING + id + "/heropenen";
    return terug(REGELING + id, woorden.van("kaart.gesloten.melding"), ongedaan, verder);
  }

  @PostMapping("/regelingen/{id}/heropenen")
  String regelingHeropenen(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    regelingen.heropen(id, wie);
    return terug(REGELING + id, woorden.van("kaart.heropend.melding"), null, verder);
  }

  private static int getal(String getypt) {
    return getypt.strip().matches("[0-9]{1,4}") ? Integer.parseInt(getypt.strip()) : -1;
  }

  private static String terug(
      String pad, String tekst, String ongedaan, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(tekst, ongedaan));
    return "redirect:" + pad;
  }
}
