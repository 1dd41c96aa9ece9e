package nl.leiden.brugwijzer.suggestie.bord;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.leiden.brugwijzer.monitor.Periode;

/**
 * Een schooljaar of een kalenderjaar; die twee lopen nooit door elkaar.
 *
 * @param code zoals in een adres: 2026-2027 of 2026
 * @param schooljaar anders een kalenderjaar
 * @param eerste eerste dag
 * @param laatste laatste dag, telt mee
 */
public record Cijferperiode(String code, boolean schooljaar, LocalDate eerste, LocalDate laatste) {

  static Cijferperiode kalenderjaar(int jaar) {
    return new Cijferperiode(
        Integer.toString(jaar), false, LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31));
  }

  /** De maanden die al begonnen zijn. */
  Periode tot(LocalDate vandaag) {
    var begonnen = laatste.isAfter(vandaag) ? vandaag : laatste;
    var einde = begonnen.isBefore(eerste) ? eerste : begonnen;
    return new Periode(YearMonth.from(eerste), YearMonth.from(einde));
  }
}
