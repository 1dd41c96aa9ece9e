package nl.leiden.brugwijzer.config.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Een PostgreSQL die bleef draaien nadat haar applicatie wegviel. */
final class Wees {

  private static final Duration SPELING = Duration.ofMinutes(1);

  private Wees() {}

  /** Stopt de wees op deze map, en alleen die; de map is al op slot. */
  static void ruimOp(Path gegevens) throws IOException {
    var briefje = gegevens.resolve("postmaster.pid");
    if (Files.notExists(briefje)) return;
    var regels = Files.readAllLines(briefje);
    if (regels.size() < 3) {
      Files.delete(briefje);
      return;
    }
    var proces = ProcessHandle.of(Long.parseLong(regels.get(0).strip()));
    if (proces.isPresent() && isHet(proces.get(), gegevens, regels)) stop(proces.get());
    // Een ander proces kan inmiddels het nummer hebben; PostgreSQL zou dan weigeren te starten.
    Files.deleteIfExists(briefje);
  }

  private static boolean isHet(ProcessHandle proces, Path gegevens, java.util.List<String> regels)
      throws IOException {
    var programma = proces.info().command().map(p -> Path.of(p).getFileName().toString());
    var start = Instant.ofEpochSecond(Long.parseLong(regels.get(2).strip()));
    var begon = proces.info().startInstant();
    var map = Path.of(regels.get(1).strip());
    return programma.filter(naam -> naam.startsWith("postgres")).isPresent()
        && Files.exists(map)
        && Files.isSameFile(map, gegevens)
        && begon.filter(b -> Duration.between(b, start).abs().compareTo(SPELING) < 0).isPresent();
  }

  private static void stop(ProcessHandle wees) {
    wees.destroy();
    if (weg(wees, 10)) return;
    wees.destroyForcibly();
    weg(wees, 10);
  }

  private static boolean weg(ProcessHandle wees, int seconden) {
    try {
      wees.onExit().get(seconden, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException nogNiet) {
      return false;
    } catch (InterruptedException afgebroken) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
