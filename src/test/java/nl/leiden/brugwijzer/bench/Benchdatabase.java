package nl.leiden.brugwijzer.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Een echte PostgreSQL die bewaart wat bevestigd is, met de buffers van een kleine server. */
final class Benchdatabase implements AutoCloseable {

  private final EmbeddedPostgres postgres;

  Benchdatabase(Path map) throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(map.resolve("postgres"))
            .setRegisterShutdownHook(true)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", "1GB")
            .setServerConfig("max_wal_size", "8GB")
            .setServerConfig("max_connections", "100")
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  /** Verbindingen zoals de applicatie ze heeft: tien. */
  HikariDataSource verbindingen() {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url());
    pool.setUsername("postgres");
    return pool;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
