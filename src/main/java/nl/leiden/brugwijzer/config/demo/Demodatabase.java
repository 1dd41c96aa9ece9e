package nl.leiden.brugwijzer.config.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.leiden.brugwijzer.config.StartGeweigerd;
import org.springframework.util.FileSystemUtils;

/**
 * Een echte PostgreSQL naast de applicatie, met haar gegevens in een eigen map. Wat bevestigd is
 * staat op schijf, ook als het proces daarna wegvalt.
 */
class Demodatabase implements AutoCloseable {

  private static final Duration GEDULD = Duration.ofSeconds(60);

  private final Slot slot;
  private final EmbeddedPostgres postgres;

  Demodatabase(Path map) throws IOException {
    slot = Slot.op(map);
    try {
      postgres = start(map.toRealPath());
    } catch (StartGeweigerd geweigerd) {
      slot.close();
      throw geweigerd;
    } catch (IOException | RuntimeException mislukt) {
      slot.close();
      throw new StartGeweigerd(
          "De database in " + map.toAbsolutePath() + " start niet: " + mislukt + ".",
          "Hernoem die map om met lege gegevens te beginnen. Helpt dat niet, zet dan een eigen"
              + " PostgreSQL in\n    --spring.datasource.url=jdbc:postgresql://…");
    }
  }

  private static EmbeddedPostgres start(Path map) throws IOException {
    var gegevens = map.resolve("postgres");
    var bezig = map.resolve("inrichting-bezig");
    var ingericht = map.resolve("ingericht");
    Wees.ruimOp(gegevens);
    if (Files.notExists(ingericht)) {
      maakPlaats(gegevens, bezig);
      Files.write(bezig, new byte[0]);
    }
    var postgres = postgres(gegevens).start();
    Files.write(ingericht, new byte[0]);
    Files.deleteIfExists(bezig);
    return postgres;
  }

  /** Een inrichting die afbrak, begint opnieuw; wat niet van ons is, blijft staan. */
  private static void maakPlaats(Path gegevens, Path bezig) throws IOException {
    if (Files.notExists(gegevens)) return;
    if (Files.notExists(bezig))
      throw new StartGeweigerd(
          "De map " + gegevens + " is niet van Brugwijzer.",
          "Kies een andere map:\n    --brugwijzer.demo.map=andere-map");
    FileSystemUtils.deleteRecursively(gegevens);
  }

  private static EmbeddedPostgres.Builder postgres(Path gegevens) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(gegevens)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "60")
        .setServerConfig("listen_addresses", "localhost")
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setPGStartupWait(GEDULD);
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    slot.close();
  }
}
