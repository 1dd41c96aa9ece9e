package nl.leiden.brugwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De wandeling in docs/api.md, precies zoals zij er staat. */
@BrugwijzerTest
class WandelingTest {

  private static final Pattern BLOK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  @Autowired Programma programma;
  @Autowired Clock klok;

  @Test
  void deWandelingLooptVanSchoolNaarHulpEnTerug() throws Exception {
    var tekst = Files.readString(Path.of("docs", "api.md"));
    var blokken = BLOK.matcher(tekst).results().map((MatchResult b) -> b.group(1)).toList();
    assertThat(blokken).hasSizeGreaterThan(5);
    var bash = new ProcessBuilder("bash", "-euo", "pipefail", "-s").redirectErrorStream(true);
    bash.environment().put("BRUGWIJZER", programma.adres());
    bash.environment().put("VANDAAG", LocalDate.now(klok).toString());
    var proces = bash.start();
    try (var invoer = proces.outputWriter()) {
      invoer.write(blokken.stream().collect(Collectors.joining("\n")));
    }
    var uitvoer = new String(proces.getInputStream().readAllBytes());
    assertThat(proces.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(proces.exitValue()).as(uitvoer).isZero();
    assertThat(uitvoer)
        .contains("\"gebruikersnaam\":\"bf.tweemaster\"")
        .contains("Status: AANGEKOMEN")
        .containsSubsequence("Verstuurd", "Mika Voorbeeld", "Mika Voorbeeld")
        .contains("\"veld\":\"plaats\"", "\"veld\":\"datum\"")
        .contains("\"status\":404");
  }
}
