package nl.leiden.brugwijzer.basis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dagen en tijden zoals mensen ze opschrijven; het jaar alleen als het een ander jaar is. */
public final class InWoorden {

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

  private InWoorden() {}

  /** Een dag, zoals {@code ma 16 nov}. */
  public static String dag(LocalDate dag, Clock klok) {
    var ditJaar = dag.getYear() == LocalDate.now(klok).getYear();
    return volgens(ditJaar ? "EEE d MMM" : "EEE d MMM yyyy").format(dag).replace(".", "");
  }

  /** Een tijdstip in Leiden, zoals {@code ma 16 nov 14:03}. */
  public static String moment(Instant moment, Clock klok) {
    var hier = moment.atZone(klok.getZone());
    return dag(hier.toLocalDate(), klok) + " " + volgens("HH:mm").format(hier);
  }

  private static DateTimeFormatter volgens(String patroon) {
    return DateTimeFormatter.ofPattern(patroon, NEDERLANDS);
  }
}
