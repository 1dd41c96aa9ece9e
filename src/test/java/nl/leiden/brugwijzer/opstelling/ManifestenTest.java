package nl.leiden.brugwijzer.opstelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * De manifesten in k8s/, zonder cluster: vorm, verwijzingen, rechten, netwerk, maat en metingen.
 */
class ManifestenTest {

  private static final Path K8S = Path.of("k8s");
  private static final Keuring KEURING = new Keuring(Applicatie.lees());
  private static final Opstelling PRODUCTIE = lees("overlays/productie");
  private static final List<String> ZONDER_FOUT = KEURING.fouten(PRODUCTIE);

  @ParameterizedTest
  @ValueSource(strings = {"overlays/productie", "overlays/test", "herstel"})
  void elkeOpstellingKlopt(String overlay) {
    assertThat(KEURING.fouten(lees(overlay))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"overlays/productie", "overlays/test", "herstel"})
  void deEchteKustomizeMaaktHetzelfde(String overlay) throws IOException, InterruptedException {
    var eigen = opNaam(lees(overlay).alles());
    var echt = Kubectl.isEr() ? opNaam(Kubectl.bouw(K8S.resolve(overlay))) : eigen;
    assertThat(echt).isEqualTo(eigen);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gezaaideFouten")
  void elkeGezaaideFoutValtOp(String fout, JsonNode regel) {
    var opstelling = PRODUCTIE.kopie();
    zaai(opstelling, regel);
    assertThat(KEURING.fouten(opstelling))
        .anyMatch(zin -> zin.contains(regel.path("merkt").asText()));
  }

  @Test
  void elkBestandDoetMee() throws IOException {
    var lijsten =
        Stream.of("base", "overlays/productie", "overlays/test", "herstel")
            .map(map -> Yaml.tekst(K8S.resolve(map).resolve("kustomization.yaml")))
            .collect(Collectors.joining());
    try (var bestanden = Files.walk(K8S)) {
      assertThat(bestanden.filter(pad -> pad.toString().matches(".*\\.(yaml|conf|json)")))
          .allMatch(
              pad ->
                  pad.endsWith("kustomization.yaml")
                      || pad.endsWith(Realmkeuring.BESTAND.getFileName())
                      || lijsten.contains(pad.getFileName().toString()));
    }
  }

  @Test
  void watDeLezerNietKentIsEenFout(@TempDir Path map) throws IOException {
    Files.writeString(map.resolve("kustomization.yaml"), "namePrefix: proef-\n");
    assertThatThrownBy(() -> Kustomize.bouw(map)).hasMessageContaining("namePrefix");
  }

  @Test
  void eenAanpassingDieNietsRaaktIsEenFout(@TempDir Path map) throws IOException {
    Files.writeString(
        map.resolve("kustomization.yaml"),
        "patches:\n  - {path: p.yaml, target: {kind: Ingress, name: weg}}\n");
    assertThatThrownBy(() -> Kustomize.bouw(map)).hasMessageContaining("geen Ingress weg");
  }

  @Test
  void dezelfdeSleutelTweeKeerIsEenFout() {
    assertThatThrownBy(() -> Yaml.waarde("kind: Service\nkind: Ingress\n"))
        .hasMessageContaining("Duplicate");
  }

  static Stream<Arguments> gezaaideFouten() {
    return Opstelling.lijst(Yaml.een(Path.of("src/test/resources/opstelling/fouten.yml"))).stream()
        .map(
            regel ->
                Arguments.of(
                    "%s %s %s"
                        .formatted(
                            regel.path("op").asText(),
                            regel.path("in").asText(),
                            regel.path("path").asText()),
                    regel));
  }

  private static void zaai(Opstelling opstelling, JsonNode regel) {
    var doel = opstelling.een(regel.path("in").asText());
    switch (regel.path("op").asText()) {
      case "weg" -> assertThat(opstelling.alles().remove(doel)).isTrue();
      case "erbij" -> opstelling.alles().add((ObjectNode) regel.path("value").deepCopy());
      default -> Bewerking.doe((ObjectNode) doel, regel);
    }
  }

  private static Opstelling lees(String overlay) {
    return new Opstelling(Kustomize.bouw(K8S.resolve(overlay)));
  }

  private static Map<String, JsonNode> opNaam(List<ObjectNode> alles) {
    return alles.stream()
        .collect(
            Collectors.toMap(
                Opstelling::naam, Function.identity(), (een, twee) -> twee, TreeMap::new));
  }
}
