package nl.leiden.brugwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De beschrijving houdt zich aan de API Design Rules van de overheid, met hun eigen regels. */
@BrugwijzerTest
class AdrTest {

  private static final Path KEURING = Path.of("src", "test", "openapi");

  @Autowired Programma programma;

  @Test
  void spectralVindtNiets() throws Exception {
    var beschrijving = Path.of("target", "openapi.json").toAbsolutePath();
    var antwoord = programma.onbekende().lees("/api/v1/openapi.json");
    assertThat(antwoord.statusCode()).isEqualTo(200);
    Files.writeString(beschrijving, antwoord.body());
    var spectral = Path.of("node_modules", "@stoplight", "spectral-cli", "dist", "index.js");
    assertThat(KEURING.resolve(spectral)).as("doe eerst npm ci in " + KEURING).exists();
    var proces =
        new ProcessBuilder(
                "node",
                spectral.toString(),
                "lint",
                "--ruleset=adr-ruleset.yaml",
                "--fail-severity=hint",
                beschrijving.toString())
            .directory(KEURING.toFile())
            .redirectErrorStream(true)
            .start();
    var uitslag = new String(proces.getInputStream().readAllBytes());
    assertThat(proces.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(proces.exitValue()).as(uitslag).isZero();
  }

  @Test
  void deBeschrijvingIsVoorIedereenOokVanafEenAndereSite() throws Exception {
    var antwoord = programma.onbekende().lees("/api/v1/openapi.json");
    assertThat(antwoord.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
  }
}
