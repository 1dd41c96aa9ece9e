package nl.leiden.brugwijzer.meerdere;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import nl.leiden.brugwijzer.meerdere.Verbinding.Gezien;

/** Tweeëndertig mensen die door elkaar werken, zestien van een school en zestien van een team. */
final class Drukte implements AutoCloseable {

  /** Hoe lang iemand tussen twee handelingen nadenkt, in milliseconden. */
  private static final int KORTST = 400;

  private static final int LANGST = 1_200;

  private final Kasboek kasboek = new Kasboek();
  private final Belevenissen belevenissen = new Belevenissen();
  private final List<Werker> mensen = new ArrayList<>();
  private final ExecutorService draden = Executors.newCachedThreadPool();
  private volatile boolean bezig = true;

  Drukte(Opstelling opstelling) throws Exception {
    for (var n = 1; n <= Stad.SCHOLEN; n++) {
      var bestemming = Stad.bestemming(opstelling.pool(), 1 + (n - 1) % Stad.TEAMS);
      mensen.add(new Schoolmens(opstelling.als("m-bo-" + n, belevenissen), bestemming, kasboek));
      var lid = "m-lid-%d-%d".formatted((n + 1) / 2, 2 - n % 2);
      mensen.add(new Teammens(opstelling.als(lid, belevenissen), kasboek, belevenissen));
    }
    mensen.forEach(mens -> draden.execute(() -> werk(mens)));
  }

  private void werk(Werker mens) {
    while (bezig) {
      try {
        mens.werk();
      } catch (Gezien geteld) {
        // Wie een fout zag, gaat na een poosje door met het volgende.
        Wacht.even(Duration.ofSeconds(1));
      } catch (RuntimeException onverwacht) {
        belevenissen.fout("proef-" + onverwacht);
      }
      Wacht.even(Duration.ofMillis(ThreadLocalRandom.current().nextInt(KORTST, LANGST)));
    }
  }

  Kasboek kasboek() {
    return kasboek;
  }

  Belevenissen belevenissen() {
    return belevenissen;
  }

  int mensen() {
    return mensen.size();
  }

  /** Ieder maakt af waar hij aan bezig is. */
  @Override
  public void close() throws InterruptedException {
    bezig = false;
    draden.shutdown();
    if (!draden.awaitTermination(3, TimeUnit.MINUTES))
      throw new IllegalStateException("er is nog iemand bezig");
  }
}
