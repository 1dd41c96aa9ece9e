package nl.leiden.brugwijzer.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Wat in de pagina's meekomt, mag meekomen; over de jar gaat mvn -Plicenties verify. */
class LicentiesTest {

  @Test
  void elkeLicentieVanEenPakketInDePaginasIsBekeken() throws Exception {
    var keuring = Opdracht.doe("node", "src/main/beheer/licenties.mjs", "kijk");
    assertThat(keuring.afloop()).as(keuring.verslag()).isZero();
  }

  @Test
  void deLijstIsGemaakt() {
    assertThat(Samenstelling.tekst(Path.of("docs/licenties.md")))
        .contains("| Apache-2.0 |", "| EUPL-1.2 |", "`bpmn-js`", "mvn -Plicenties");
  }
}
