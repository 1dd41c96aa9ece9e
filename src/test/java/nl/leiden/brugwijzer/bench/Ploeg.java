package nl.leiden.brugwijzer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Laat een aantal mensen tegelijk werken en meet elke handeling. */
final class Ploeg {

  /** Iets wat gemeten wordt. */
  interface Werk {
    void doe() throws Exception;
  }

  /**
   * Wat een ronde opleverde.
   *
   * @param tijden van alle handelingen
   * @param seconden hoe lang de ronde duurde
   */
  record Ronde(List<Long> tijden, double seconden) {

    double perSeconde() {
      return tijden.size() / seconden;
    }
  }

  private Ploeg() {}

  /** Ieder begint aan het volgende zodra het vorige klaar is. */
  static Ronde zoSnelMogelijk(List<? extends Werk> mensen, double seconden) throws Exception {
    return samen(mensen, seconden, 0);
  }

  /**
   * Het werk komt in een vast tempo binnen, of de vorige nu klaar is of niet; gemeten wordt vanaf
   * het moment dat het had moeten beginnen.
   */
  static Ronde inTempo(List<? extends Werk> mensen, double perSeconde, double seconden)
      throws Exception {
    return samen(mensen, seconden, (long) (1e9 * mensen.size() / perSeconde));
  }

  private static Ronde samen(List<? extends Werk> mensen, double seconden, long tussenpoos)
      throws Exception {
    var draden = Executors.newFixedThreadPool(mensen.size());
    try {
      var begin = System.nanoTime();
      var eind = begin + (long) (seconden * 1e9);
      var beurten = new ArrayList<Callable<List<Long>>>();
      for (var n = 0; n < mensen.size(); n++) {
        var eerste = begin + tussenpoos * n / mensen.size();
        var werk = mensen.get(n);
        beurten.add(() -> werkTot(werk, eerste, eind, tussenpoos));
      }
      var tijden = new ArrayList<Long>();
      for (var beurt : draden.invokeAll(beurten)) tijden.addAll(beurt.get());
      return new Ronde(tijden, (System.nanoTime() - begin) / 1e9);
    } finally {
      draden.shutdownNow();
      draden.awaitTermination(30, TimeUnit.SECONDS);
    }
  }

  private static List<Long> werkTot(Werk werk, long eerste, long eind, long tussenpoos)
      throws Exception {
    var tijden = new ArrayList<Long>();
    for (var volgende = eerste; System.nanoTime() < eind && volgende < eind; ) {
      for (var nog = volgende - System.nanoTime();
          tussenpoos > 0 && nog > 0;
          nog = volgende - System.nanoTime()) LockSupport.parkNanos(nog);
      var begin = tussenpoos > 0 ? volgende : System.nanoTime();
      werk.doe();
      tijden.add(System.nanoTime() - begin);
      volgende += tussenpoos;
    }
    return tijden;
  }
}
