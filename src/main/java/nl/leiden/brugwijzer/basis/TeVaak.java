package nl.leiden.brugwijzer.basis;

import java.time.Duration;

/** Dit is te vaak achter elkaar gevraagd; straks kan het weer (429). */
public class TeVaak extends Situatie {

  private final Duration wachttijd;

  /**
   * @param wachttijd tot het weer kan
   */
  public TeVaak(Duration wachttijd) {
    super("fout.tevaak", minuten(wachttijd));
    this.wachttijd = wachttijd;
  }

  /** Hoe lang wachten nodig is. */
  public Duration wachttijd() {
    return wachttijd;
  }

  /** De wachttijd in hele seconden, naar boven, zoals in {@code Retry-After}. */
  public long seconden() {
    return wachttijd.plusMillis(999).toSeconds();
  }

  private static long minuten(Duration wachttijd) {
    return Math.max(1, wachttijd.plusSeconds(59).toMinutes());
  }
}
