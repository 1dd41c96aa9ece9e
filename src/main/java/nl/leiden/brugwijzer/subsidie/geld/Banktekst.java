package nl.leiden.brugwijzer.subsidie.geld;

import java.text.Normalizer;

/** Tekst in de tekens die elke bank voor SEPA leest. */
final class Banktekst {

  private static final int LANG = 70;

  private Banktekst() {}

  /** Zonder accenten; een teken dat de bank niet kent, wordt een punt. */
  static String van(String tekst) {
    var kaal =
        Normalizer.normalize(tekst, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9/?:().,'+ -]", ".")
            .strip();
    return kaal.substring(0, Math.min(LANG, kaal.length()));
  }
}
