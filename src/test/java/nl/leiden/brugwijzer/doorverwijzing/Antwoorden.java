package nl.leiden.brugwijzer.doorverwijzing;

import java.util.TreeSet;

/** Volledige antwoorden voor proeven. */
final class Antwoorden {

  private Antwoorden() {}

  /** Een antwoord met alles wat deze stap erbij vraagt. */
  static Antwoord op(Stap stap, Antwoordsoort soort) {
    return new Antwoord(
        soort,
        soort.vraagtWeken() ? 8 : null,
        soort.vraagtReden() ? new TreeSet<>(stap.redenen()).first() : null,
        stap.vraagtToelichting(soort) ? "Om deze reden." : null);
  }

  /** Een wachtlijst van zoveel weken. */
  static Antwoord wachtlijst(int weken) {
    return new Antwoord(Antwoordsoort.WACHTLIJST, weken, null, null);
  }

  /** Een afwijzing om deze reden. */
  static Antwoord afgewezen(Reden reden) {
    return new Antwoord(Antwoordsoort.AFGEWEZEN, null, reden, "Zo is het.");
  }
}
