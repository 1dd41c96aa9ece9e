package nl.leiden.brugwijzer.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Schrijft de uitkomsten als regels {@code naam=waarde}. */
final class Verslag {

  private final PrintStream uit;

  Verslag(PrintStream uit) {
    this.uit = uit;
  }

  void regel(String naam, double waarde) {
    regel(naam, String.format(Locale.ROOT, "%.2f", waarde));
  }

  void regel(String naam, Object waarde) {
    uit.println("bench." + naam + "=" + waarde);
    uit.flush();
  }
}
