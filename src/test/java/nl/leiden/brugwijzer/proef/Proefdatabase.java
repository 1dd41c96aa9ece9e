package nl.leiden.brugwijzer.proef;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.PostgreSQLContainer;

/**
 * Een lege PostgreSQL: in een container waar een Docker-engine antwoordt, anders met dezelfde
 * versie als losse programma's.
 */
record Proefdatabase(String url, String gebruiker, String wachtwoord, Closeable stop) {

  private static final String VERSIE = "postgres:17-alpine";

  static Proefdatabase start() {
    return DockerClientFactory.instance().isDockerAvailable() ? inContainer() : los();
  }

  @SuppressWarnings("resource")
  private static Proefdatabase inContainer() {
    var container =
        new PostgreSQLContainer<>(VERSIE)
            .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=100");
    container.start();
    return new Proefdatabase(
        container.getJdbcUrl(), container.getUsername(), container.getPassword(), container::stop);
  }

  private static Proefdatabase los() {
    try {
      var postgres =
          EmbeddedPostgres.builder()
              .setRegisterShutdownHook(false)
              .setServerConfig("max_connections", "100")
              .setLocaleConfig("locale", "C")
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setPGStartupWait(Duration.ofSeconds(60))
              .start();
      return new Proefdatabase(
          postgres.getJdbcUrl("postgres", "postgres"), "postgres", "", postgres);
    } catch (IOException startNiet) {
      throw new UncheckedIOException(startNiet);
    }
  }
}
