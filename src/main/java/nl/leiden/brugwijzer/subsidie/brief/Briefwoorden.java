package nl.leiden.brugwijzer.subsidie.brief;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dagen en bedragen zoals een brief ze schrijft: altijd voluit. */
final class Briefwoorden {

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
  private static final DateTimeFormatter UITERSTE =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NEDERLANDS);

  private Briefwoorden() {}

  static String dag(LocalDate dag) {
    return DAG.format(dag);
  }

  static String uiterste(LocalDate dag) {
    return UITERSTE.format(dag);
  }

  static String bedrag(BigDecimal bedrag) {
    return NumberFormat.getCurrencyInstance(NEDERLANDS).format(bedrag);
  }
}
