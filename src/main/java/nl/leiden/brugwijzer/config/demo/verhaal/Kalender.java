package nl.leiden.brugwijzer.config.demo.verhaal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.leiden.brugwijzer.basis.Werkdagen;

/** Rekent in werkdagen terug vanaf vandaag, zodat het verhaal altijd vers is. */
public record Kalender(LocalDate vandaag, Werkdagen werkdagen, Clock klok) {

  private static final LocalTime BEGIN = LocalTime.of(8, 20);

  public Kalender(Werkdagen werkdagen, Clock klok) {
    this(LocalDate.now(klok), werkdagen, klok);
  }

  /**
   * De zoveelste werkdag voor vandaag.
   *
   * @param dagen één of meer
   */
  public LocalDate terug(int dagen) {
    var dag = vandaag;
    for (var over = dagen; over > 0; ) {
      dag = dag.minusDays(1);
      if (werkdagen.isWerkdag(dag)) over--;
    }
    return dag;
  }

  /** Zoveel minuten na het begin van die werkdag. */
  public Instant moment(int dagen, int minuten) {
    return terug(dagen).atTime(BEGIN.plusMinutes(minuten)).atZone(klok.getZone()).toInstant();
  }

  /** Zoveel minuten geleden. */
  public Instant zojuist(int minuten) {
    return klok.instant().minusSeconds(minuten * 60L);
  }
}
