package nl.leiden.brugwijzer.config;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Laat exemplaren die tegelijk starten op elkaar wachten bij wat zij klaarzetten. Wie daarna komt,
 * vindt alles er al. Het slot hangt aan een transactie: valt een exemplaar om, dan is het open.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Startslot implements ApplicationRunner, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Startslot.class);

  /** Zomaar een getal, dat niemand anders gebruikt. */
  private static final long NUMMER = 4_270_931_226_001L;

  /** Korter dan de verbinding op een antwoord wacht. */
  private static final Duration BEURT = Duration.ofSeconds(10);

  private static final String BEZET = "55P03";

  private final DataSource bron;
  private Connection slot;

  Startslot(DataSource bron) {
    this.bron = bron;
  }

  @Override
  public void run(ApplicationArguments argumenten) throws SQLException {
    slot = bron.getConnection();
    slot.setAutoCommit(false);
    while (!neem()) LOG.info("Een ander exemplaar zet gegevens klaar; dit wacht daarop.");
  }

  private boolean neem() throws SQLException {
    try (var opdracht = slot.createStatement()) {
      opdracht.execute("set local lock_timeout = " + BEURT.toMillis());
      opdracht.execute("select pg_advisory_xact_lock(" + NUMMER + ")");
      return true;
    } catch (SQLException mislukt) {
      slot.rollback();
      if (BEZET.equals(mislukt.getSQLState())) return false;
      throw mislukt;
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  void staatKlaar() throws SQLException {
    geefVrij();
  }

  /** Ook als de start mislukt. */
  @Override
  public void destroy() throws SQLException {
    geefVrij();
  }

  private void geefVrij() throws SQLException {
    if (slot == null) return;
    try (var klaar = slot) {
      slot = null;
      klaar.rollback();
      klaar.setAutoCommit(true);
    }
  }
}
