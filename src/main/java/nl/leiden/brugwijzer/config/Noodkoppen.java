package nl.leiden.brugwijzer.config;

import java.util.Map;
import java.util.function.BiConsumer;

/** De koppen op een antwoord aan wie al voor de deuren van de beveiliging is geweigerd. */
final class Noodkoppen {

  private static final Map<String, String> KOPPEN =
      Map.of(
          "Content-Security-Policy", Beveiliging.CSP,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-store");

  private Noodkoppen() {}

  static void zetOp(BiConsumer<String, String> antwoord) {
    KOPPEN.forEach(antwoord);
  }
}
