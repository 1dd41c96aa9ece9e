package nl.leiden.brugwijzer.basis;

/**
 * Iets om in een formulier te kiezen.
 *
 * @param waarde wat er verstuurd wordt
 * @param tekst wat er staat
 * @param icoon naam van het plaatje, of null
 */
public record Keuze(String waarde, String tekst, String icoon) {

  /** Een keuze zonder plaatje. */
  public Keuze(String waarde, String tekst) {
    this(waarde, tekst, null);
  }
}
