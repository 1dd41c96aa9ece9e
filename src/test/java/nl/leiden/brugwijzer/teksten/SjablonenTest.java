package nl.leiden.brugwijzer.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vallen in Thymeleaf waar een sjabloon niet in mag trappen. */
class SjablonenTest {

  private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z][^>]*>");

  static Stream<Path> sjablonen() throws IOException {
    return Files.walk(Path.of("src/main/resources/templates"))
        .filter(pad -> pad.toString().endsWith(".html"));
  }

  /** Vervangen gaat voor: de voorwaarde op hetzelfde element zou stil genegeerd worden. */
  @ParameterizedTest
  @MethodSource("sjablonen")
  void geenVoorwaardeOpEenElementDatVervangenWordt(Path sjabloon) throws IOException {
    var fout =
        ELEMENT
            .matcher(Files.readString(sjabloon))
            .results()
            .map(gevonden -> gevonden.group())
            .filter(
                e -> e.contains("th:replace=") && e.matches("(?s).*th:(if|unless|each|with)=.*"))
            .toList();
    assertThat(fout).isEmpty();
  }

  /** De CSP verbiedt het, en de browser laat het dan stil weg. */
  @ParameterizedTest
  @MethodSource("sjablonen")
  void geenStijlOfScriptInDePagina(Path sjabloon) throws IOException {
    assertThat(Files.readString(sjabloon))
        .doesNotContain("style=\"", "<script>", "javascript:")
        .doesNotContainPattern("\\son[a-z]+=\"");
  }
}
