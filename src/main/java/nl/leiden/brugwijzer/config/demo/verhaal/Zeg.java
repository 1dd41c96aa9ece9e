package nl.leiden.brugwijzer.config.demo.verhaal;

import nl.leiden.brugwijzer.doorverwijzing.Antwoord;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Reden;

/** Antwoorden, kort opgeschreven. */
final class Zeg {

  private Zeg() {}

  static Antwoord tekst(Antwoordsoort soort, String toelichting) {
    return new Antwoord(soort, null, null, toelichting);
  }

  static Antwoord wachtlijst(int weken) {
    return new Antwoord(Antwoordsoort.WACHTLIJST, weken, null, null);
  }

  static Antwoord nee(Reden reden, String toelichting) {
    return new Antwoord(Antwoordsoort.AFGEWEZEN, null, reden, toelichting);
  }
}
