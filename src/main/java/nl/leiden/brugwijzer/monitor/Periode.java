package nl.leiden.brugwijzer.monitor;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.school.Schooljaar;

/**
 * Een aantal hele maanden.
 *
 * @param laatste telt mee
 */
public record Periode(YearMonth eerste, YearMonth laatste) {

  /** De maanden van een schooljaar. */
  public static Periode van(Schooljaar jaar) {
    return new Periode(YearMonth.from(jaar.eerste()), YearMonth.from(jaar.laatste()));
  }

  /** De maanden, oudste eerst. */
  public List<YearMonth> maanden() {
    return Stream.iterate(eerste, maand -> !maand.isAfter(laatste), maand -> maand.plusMonths(1))
        .toList();
  }
}
