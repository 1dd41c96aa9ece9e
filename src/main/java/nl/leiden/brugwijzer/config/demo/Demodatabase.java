package nl.leiden.brugwijzer.config.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import nl.leiden.brugwijzer.config.StartGeweigerd;
import org.springframework.util.FileSystemUtils;

/**
 * Een echte PostgreSQL naast de applicatie, met haar gegevens in een eigen map. Wat bevestigd is
 * staat op schijf, ook als het proces daarna wegvalt.
 */
class Demodatabase implements AutoCloseable {

  private static final Duration GEDULD = Duration.ofSeconds(60);

  private final FileChannel slot;
  private final EmbeddedPostgres postgres;

  Demodatabase(Path map) {
    try {
      Files.createDirectories(map);
      slot =
          FileChannel.open(
              map.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      opSlot(map);
      postgres = start(map.toRealPath());
    } catch (IOException onbruikbaar) {
      throw new UncheckedIOException(onbruikbaar);
    }
  }

  private void opSlot(Path map) throws IOException {
    if (probeerSlot() != null) return;
    slot.close();
    throw new StartGeweigerd(
        "Er draait al een Brugwijzer op de map " + map.toAbsolutePath() + ".",
        "Stop die eerst. Of start met een eigen map en poort:\n"
            + "    --brugwijzer.demo.map=andere-map --server.port=8081");
  }

  private FileLock probeerSlot() throws IOException {
    try {
      return slot.tryLock();
    } catch (OverlappingFileLockException eigenProces) {
      return null;
    }
  }

  private static EmbeddedPostgres start(Path map) throws IOException {
    var gegevens = map.resolve("postgres");
    var ingericht = map.resolve("ingericht");
    // Zonder merkteken brak het inrichten af: dan is er nog nooit iets bewaard.
    if (Files.notExists(ingericht)) FileSystemUtils.deleteRecursively(gegevens);
    else Wees.ruimOp(gegevens);
    var postgres =
        EmbeddedPostgres.builder()
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
            .setPGStartupWait(GEDULD)
            .start();
    if (Files.notExists(ingericht)) Files.createFile(ingericht);
    return postgres;
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
