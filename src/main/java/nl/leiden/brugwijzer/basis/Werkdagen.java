package nl.leiden.brugwijzer.basis;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Werkdagen: geen weekend en geen algemeen erkende feestdag (Algemene termijnenwet, artikel 3). */
@Component
public class Werkdagen {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final HolidayManager feestdagen =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

  /** Of er op deze dag gewerkt wordt. */
  public boolean isWerkdag(LocalDate dag) {
    return !WEEKEND.contains(dag.getDayOfWeek()) && !feestdagen.isHoliday(dag);
  }

  /**
   * De werkdag die {@code aantal} werkdagen na {@code dag} valt; de dag zelf telt niet mee.
   *
   * @param aantal nul of meer werkdagen; bij nul de dag zelf, of de eerste werkdag daarna
   */
  public LocalDate na(LocalDate dag, int aantal) {
    var uitkomst = dag;
    for (var over = aantal; over > 0; ) {
      uitkomst = uitkomst.plusDays(1);
      if (isWerkdag(uitkomst)) over--;
    }
    while (!isWerkdag(uitkomst)) uitkomst = uitkomst.plusDays(1);
    return uitkomst;
  }

  /**
   * Het aantal werkdagen na {@code van} tot en met {@code tot}; negatief als {@code tot} eerder is.
   */
  public int tussen(LocalDate van, LocalDate tot) {
    if (tot.isBefore(van)) return -tussen(tot, van);
    return (int) van.plusDays(1).datesUntil(tot.plusDays(1)).filter(this::isWerkdag).count();
  }
}
