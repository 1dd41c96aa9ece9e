package nl.leiden.brugwijzer.proef;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Laat mensen iets op hetzelfde moment doen, en zegt wie het lukte. */
public final class Samen {

  private Samen() {}

  /** Wat er van een handeling kwam: een waarde of een fout. */
  public record Uitkomst(Object waarde, Exception fout) {

    /** Of het lukte. */
    public boolean gelukt() {
      return fout == null;
    }
  }

  /** Iets wat gedaan wordt en mag mislukken. */
  public interface Handeling {
    Object doe() throws Exception;
  }

  /** Doet alles tegelijk; de uitkomsten staan in dezelfde volgorde. */
  public static List<Uitkomst> doe(List<? extends Handeling> handelingen) {
    var draden = Executors.newFixedThreadPool(handelingen.size());
    var start = new CyclicBarrier(handelingen.size());
    try {
      var lopend = new ArrayList<Future<Uitkomst>>();
      for (var handeling : handelingen)
        lopend.add(
            draden.submit(
                (Callable<Uitkomst>)
                    () -> {
                      start.await();
                      return probeer(handeling);
                    }));
      var uitkomsten = new ArrayList<Uitkomst>();
      for (var een : lopend) uitkomsten.add(een.get(120, TimeUnit.SECONDS));
      return uitkomsten;
    } catch (Exception vast) {
      throw new AssertionError("Niet klaar gekomen", vast);
    } finally {
      draden.shutdownNow();
    }
  }

  private static Uitkomst probeer(Handeling handeling) {
    try {
      return new Uitkomst(handeling.doe(), null);
    } catch (Exception fout) {
      return new Uitkomst(null, fout);
    }
  }
}
