package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.util.List;

/**
 * Een bedrag voor één schooljaar.
 *
 * @param schooljaar zoals 2026-2027
 * @param bedrag in euro's met hoogstens twee decimalen; nul of meer
 */
public record Jaarbedrag(String schooljaar, BigDecimal bedrag) {

  private static final int CENTEN = 2;

  public Jaarbedrag {
    if (!schooljaar.matches("\\d{4}-\\d{4}")) throw new IllegalArgumentException("geen schooljaar");
    if (bedrag.signum() < 0) throw new IllegalArgumentException("een bedrag is nul of meer");
    // Meer decimalen dan centen is een fout van de aanroeper: stil afronden mag niet.
    bedrag = bedrag.setScale(CENTEN, java.math.RoundingMode.UNNECESSARY);
  }

  /** Het bedrag voor een schooljaar; nul als dat ontbreekt. */
  static BigDecimal in(List<Jaarbedrag> bedragen, String schooljaar) {
    return bedragen.stream()
        .filter(een -> een.schooljaar().equals(schooljaar))
        .map(Jaarbedrag::bedrag)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
