package nl.leiden.brugwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** De regels van de overheid voor een API, met hun eigen programma. */
final class Spectral {

  private static final Path KEURING = Path.of("src", "test", "openapi");

  private Spectral() {}

  /** Faalt met wat er aan de beschrijving schort. */
  static void keur(String beschrijving, String naam) throws Exception {
    var bestand = Path.of("target", naam).toAbsolutePath();
    Files.writeString(bestand, beschrijving);
    var spectral = Path.of("node_modules", "@stoplight", "spectral-cli", "dist", "index.js");
    assertThat(KEURING.resolve(spectral)).as("doe eerst npm ci in " + KEURING).exists();
    var proces =
        new ProcessBuilder(
                "node",
                spectral.toString(),
                "lint",
                "--ruleset=adr-ruleset.yaml",
                "--fail-severity=hint",
                bestand.toString())
            .directory(KEURING.toFile())
            .redirectErrorStream(true)
            .start();
    var uitslag = new String(proces.getInputStream().readAllBytes());
    assertThat(proces.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(proces.exitValue()).as(uitslag).isZero();
  }
}
