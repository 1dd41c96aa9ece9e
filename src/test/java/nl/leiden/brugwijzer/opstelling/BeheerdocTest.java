package nl.leiden.brugwijzer.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.config.Omgevingsnamen;
import org.junit.jupiter.api.Test;

/** Wat de beheerder leest, klopt: elke instelling, elk alarm en elke proef bestaat. */
class BeheerdocTest {

  private static final Path ALARMEN = Path.of("k8s/base/monitoring/alarmen.yaml");

  private final String beheer = Samenstelling.tekst(Path.of("docs/beheer.md"));

  @Test
  void elkeInstellingStaatErin() {
    for (var naam : Omgevingsnamen.gelezen()) assertThat(beheer).contains("`" + naam + "`");
    for (var naam : Omgevingsnamen.nodig()) assertThat(beheer).contains("`" + naam + "` •");
  }

  @Test
  void elkAlarmHeeftEenKopWaarZijnVerwijzingUitkomt() {
    var koppen =
        beheer
            .lines()
            .filter(regel -> regel.startsWith("#"))
            .map(regel -> regel.replaceFirst("#+ ", "").toLowerCase().replace(' ', '-'))
            .collect(Collectors.toSet());
    assertThat(vind(Samenstelling.tekst(ALARMEN), "docs/beheer\\.md#([a-z-]+)"))
        .hasSizeGreaterThan(20)
        .isSubsetOf(koppen);
    assertThat(vind(beheer, "]\\(#([a-z-]+)\\)")).isSubsetOf(koppen);
  }

  @Test
  void elkBestandWaarnaarVerwezenWordtBestaat() {
    for (var stuk : List.of("beheer.md", "dreigingen.md", "licenties.md"))
      for (var doel : vind(Samenstelling.tekst(Path.of("docs", stuk)), "]\\(([^)#:]+)[^):]*\\)"))
        assertThat(Path.of("docs").resolve(doel)).as(stuk).exists();
  }

  @Test
  void elkeProefUitHetDreigingsmodelBestaat() throws Exception {
    Set<String> proeven;
    try (var bestanden = Files.walk(Path.of("src/test/java"))) {
      proeven =
          bestanden
              .map(bestand -> bestand.getFileName().toString())
              .filter(naam -> naam.endsWith("Test.java"))
              .map(naam -> naam.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    var genoemd = vind(Samenstelling.tekst(Path.of("docs/dreigingen.md")), "`(\\w+Test)`");
    assertThat(genoemd).hasSizeGreaterThan(20).isSubsetOf(proeven);
  }

  private static Set<String> vind(String tekst, String vorm) {
    return Pattern.compile(vorm)
        .matcher(tekst)
        .results()
        .map(vondst -> vondst.group(1))
        .collect(Collectors.toSet());
  }
}
