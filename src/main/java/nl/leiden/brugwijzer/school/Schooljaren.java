package nl.leiden.brugwijzer.school;

import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** De schooljaren; de dag waarop ze beginnen is een instelling, want geen bron legt haar vast. */
@Component
public class Schooljaren {

  private final MonthDay begin;

  /**
   * @param begin dag en maand waarop een schooljaar begint, als {@code --08-01}
   */
  public Schooljaren(@Value("${brugwijzer.schooljaar-begin:--08-01}") String begin) {
    this.begin = MonthDay.parse(begin);
  }

  /** Het schooljaar waarin deze dag valt. */
  public Schooljaar van(LocalDate dag) {
    var inJaar = begin.atYear(dag.getYear());
    var eerste = dag.isBefore(inJaar) ? begin.atYear(dag.getYear() - 1) : inJaar;
    return new Schooljaar(eerste, begin.atYear(eerste.getYear() + 1).minusDays(1));
  }
}
