package nl.leiden.brugwijzer.doorverwijzing.web;

import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Waar iemand na een stap verder gaat, en wat hij te horen krijgt. */
@Component
class Stapgids {

  private final Woorden woorden;

  Stapgids(Woorden woorden) {
    this.woorden = woorden;
  }

  String naAntwoord(
      DoorverwijzingId id,
      Stap stap,
      Antwoordsoort keuze,
      Gebruiker wie,
      RedirectAttributes verder) {
    var wat = woorden.van("doorverwijzing.keuze." + stap.name() + "." + keuze);
    verder.addFlashAttribute(
        "melding", Melding.goed(woorden.van("doorverwijzing.stap.gedaan", wat)));
    if (keuze == Antwoordsoort.OPNIEUW) return "redirect:/doorverwijzingen/nieuw?vorige=" + id;
    return verder(id, wie);
  }

  /** Dezelfde gebruiker verstuurde een tweede keer: het eerste antwoord geldt. */
  String alGedaan(DoorverwijzingId id, Gebruiker wie, RedirectAttributes verder) {
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("doorverwijzing.stap.algedaan")));
    return verder(id, wie);
  }

  /** Wie misschien niets meer mag zien van deze zaak, gaat terug naar zijn werk. */
  private static String verder(DoorverwijzingId id, Gebruiker wie) {
    return "redirect:" + (wie.isOntvanger() ? "/taken?lijst=TEAM" : "/doorverwijzingen/" + id);
  }
}
