package nl.leiden.brugwijzer.meerdere;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Wachten op iets wat een ander proces doet. */
final class Wacht {

  private Wacht() {}

  /**
   * Kijkt telkens of het zover is.
   *
   * @return hoe lang het duurde, in seconden
   * @throws IllegalStateException als het te lang duurt
   */
  static double tot(String wat, Duration hoogstens, Callable<Boolean> zover) {
    var begin = System.nanoTime();
    while (System.nanoTime() - begin < hoogstens.toNanos()) {
      if (lukt(zover)) return sinds(begin);
      even(Duration.ofMillis(50));
    }
    throw new IllegalStateException("duurt te lang: " + wat);
  }

  private static boolean lukt(Callable<Boolean> zover) {
    try {
      return zover.call();
    } catch (Exception nogNiet) {
      return false;
    }
  }

  static void even(Duration duur) {
    LockSupport.parkNanos(duur.toNanos());
  }

  static double sinds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
