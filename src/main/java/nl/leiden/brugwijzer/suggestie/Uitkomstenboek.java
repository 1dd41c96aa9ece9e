package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Schrijft op wat er met een signaal gedaan wordt. */
@Component
class Uitkomstenboek {

  private final Uitkomsten uitkomsten;
  private final Clock klok;

  Uitkomstenboek(Uitkomsten uitkomsten, Clock klok) {
    this.uitkomsten = uitkomsten;
    this.klok = klok;
  }

  /** Iets wat meteen klaar is. */
  void gedaan(Signaal s, Uitkomstsoort soort, String toelichting, Gebruiker wie) {
    var nu = klok.instant();
    uitkomsten.saveAndFlush(
        new Uitkomst(s.id(), soort, toelichting, wie, nu).rondAf(toelichting, nu));
  }

  /** Het wordt niet overgenomen. */
  void nietOvergenomen(Signaal s, String reden, Gebruiker wie) {
    gedaan(s, Uitkomstsoort.NIET_OVERGENOMEN, reden, wie);
  }
}
