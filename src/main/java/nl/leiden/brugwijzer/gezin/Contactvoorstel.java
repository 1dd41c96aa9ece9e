package nl.leiden.brugwijzer.gezin;

/**
 * Waarmee het formulier begint: wat deze brugfunctionaris de vorige keer koos.
 *
 * @param plaats de laatste plaats
 * @param minuten de laatste duur
 */
public record Contactvoorstel(Plaats plaats, int minuten) {

  /** Voor wie nog nooit iets noteerde. */
  static final Contactvoorstel EERSTE = new Contactvoorstel(Plaats.SPREEKUUR, 15);
}
