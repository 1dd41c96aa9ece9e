package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exemplaren die tegelijk starten, zetten om de beurt klaar wat er moet zijn. */
@BrugwijzerTest
class StartslotTest {

  private static final String WACHT =
      "select count(*) from pg_locks where locktype = 'advisory' and not granted";

  @Autowired DataSource bron;
  @Autowired JdbcClient jdbc;

  @Test
  void deTweedeBegintPasAlsDeEersteKlaarStaat() throws Exception {
    var eerste = new Startslot(bron);
    var tweede = new Startslot(bron);
    eerste.run(null);
    var komtErin = CompletableFuture.runAsync(() -> neem(tweede));
    await().until(() -> wachtenden() > 0);
    assertThat(komtErin).isNotDone();
    eerste.staatKlaar();
    komtErin.join();
    tweede.staatKlaar();
  }

  @Test
  void wieOmvaltLaatNietsOpSlot() throws Exception {
    var mislukt = new Startslot(bron);
    mislukt.run(null);
    mislukt.destroy();
    var volgende = new Startslot(bron);
    volgende.run(null);
    volgende.destroy();
  }

  private static void neem(Startslot slot) {
    try {
      slot.run(null);
    } catch (SQLException mislukt) {
      throw new IllegalStateException(mislukt);
    }
  }

  private long wachtenden() {
    return jdbc.sql(WACHT).query(Long.class).single();
  }
}
