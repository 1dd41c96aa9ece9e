package nl.leiden.brugwijzer.meerdere;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Schrijft uitkomsten als regels {@code meerdere.naam=waarde}, en onthoudt wat niet klopte. */
final class Verslag {

  private final PrintStream uit;
  private final List<String> regels = new ArrayList<>();
  private final List<String> mis = new ArrayList<>();

  Verslag(PrintStream uit) {
    this.uit = uit;
  }

  synchronized void regel(String naam, Object waarde) {
    var tekst =
        waarde instanceof Double getal ? String.format(Locale.ROOT, "%.2f", getal) : "" + waarde;
    regels.add("meerdere." + naam + "=" + tekst);
    uit.println(regels.get(regels.size() - 1));
    uit.flush();
  }

  /** Schrijft op, en onthoudt het als het anders is dan het hoort. */
  void moet(String naam, Object waarde, Object verwacht) {
    regel(naam, waarde);
    if (!verwacht.equals(waarde)) mis.add(naam + "=" + waarde + ", verwacht " + verwacht);
  }

  List<String> mis() {
    return mis;
  }

  void bewaar(Path bestand) throws IOException {
    Files.write(bestand, regels);
  }
}
