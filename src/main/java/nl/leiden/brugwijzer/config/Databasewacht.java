package nl.leiden.brugwijzer.config;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Of dit exemplaar bij de database kan; zo niet, dan doet het even niet mee. Zijn alle verbindingen
 * bezet, dan is het druk en niet stuk: wie dan wegvalt, maakt het voor de anderen nog drukker.
 */
@Component("database")
class Databasewacht implements HealthIndicator {

  private static final int GEDULD_SECONDEN = 1;

  private final DataSource bron;

  Databasewacht(DataSource bron) {
    this.bron = bron;
  }

  @Override
  public Health health() {
    if (druk()) return Health.up().build();
    try (var verbinding = bron.getConnection()) {
      return verbinding.isValid(GEDULD_SECONDEN) ? Health.up().build() : Health.down().build();
    } catch (SQLException onbereikbaar) {
      return Health.down().build();
    }
  }

  private boolean druk() {
    if (!(bron instanceof HikariDataSource pool) || pool.getHikariPoolMXBean() == null)
      return false;
    return pool.getHikariPoolMXBean().getActiveConnections() >= pool.getMaximumPoolSize();
  }
}
