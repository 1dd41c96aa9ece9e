package nl.leiden.brugwijzer.gebruiker;

/**
 * Er gebeurde iets met een waarneming; andere kamers laten het weten en leggen het vast.
 *
 * @param door wie het deed
 */
public record WaarnemingGewijzigd(Soort soort, Waarneming waarneming, Gebruiker door) {

  /** Wat er gebeurde. */
  public enum Soort {
    GEZET,
    /** De waarnemer schakelde over naar het werk van de afwezige. */
    BEGONNEN,
    GESTOPT
  }
}
