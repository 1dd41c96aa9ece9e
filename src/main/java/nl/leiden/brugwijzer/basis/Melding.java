package nl.leiden.brugwijzer.basis;

import java.io.Serializable;

/**
 * Wat er na een handeling boven de volgende pagina staat, als flash-attribuut {@code melding}.
 *
 * @param tekst wat er gebeurd is
 * @param soort {@code goed}, {@code fout} of null
 * @param ongedaanUrl waar een POST het terugdraait, of null
 */
public record Melding(String tekst, String soort, String ongedaanUrl) implements Serializable {

  /** Gelukt, en terug te draaien. */
  public static Melding goed(String tekst, String ongedaanUrl) {
    return new Melding(tekst, "goed", ongedaanUrl);
  }

  /** Gelukt. */
  public static Melding goed(String tekst) {
    return goed(tekst, null);
  }
}
