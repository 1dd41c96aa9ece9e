package nl.leiden.brugwijzer.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** De borden vragen alleen naar metrieken die er zijn, en Grafana en Prometheus vinden elkaar. */
class ToezichtTest {

  private static final Path BORDEN = Path.of("k8s/base/monitoring/dashboards");
  private static final Path DOCKER = Path.of("src/main/docker");

  @Test
  void elkBordVraagtNaarBeloofdeMetrieken() throws Exception {
    for (var bord : borden())
      for (var vraag : vragen(bord))
        assertThat(Metrieken.in(vraag))
            .as(vraag)
            .isNotEmpty()
            .allSatisfy(naam -> assertThat(Metrieken.beloofd(naam)).as(naam).isTrue());
  }

  @Test
  void elkeMetriekVanBrugwijzerStaatOpEenBord() throws Exception {
    var getoond = new HashSet<String>();
    for (var bord : borden())
      for (var vraag : vragen(bord))
        Metrieken.in(vraag).forEach(naam -> getoond.add(naam.replaceFirst("_(count|sum)$", "")));
    getoond.add("brugwijzer_takenlijst_vergeleken_seconds");
    assertThat(Metrieken.beloofd())
        .filteredOn(naam -> naam.startsWith("brugwijzer_"))
        .hasSizeGreaterThan(15)
        .isSubsetOf(getoond);
  }

  @Test
  void eenGetalDatInElkExemplaarGelijkIsWordtNooitOpgeteld() throws Exception {
    for (var bord : borden())
      for (var vraag : vragen(bord))
        if (vraag.contains("brugwijzer_") && !vraag.contains("[")) {
          assertThat(vraag).contains("max");
          assertThat(vraag).doesNotContain("sum(brugwijzer_", "sum by (rol) (brugwijzer_");
        }
  }

  @Test
  void elkVakHeeftEenTitelUitlegEnDeBronVanGrafana() throws Exception {
    var bron = Samenstelling.yaml(DOCKER.resolve("grafana/bronnen.yml"));
    assertThat(bron.toString()).contains("uid=prometheus", "url=http://prometheus:9090");
    var kenmerken = new ArrayList<String>();
    for (var bord : borden()) {
      kenmerken.add(bord.path("uid").asText());
      var nummers = new HashSet<Integer>();
      for (var vak : bord.path("panels")) {
        assertThat(nummers.add(vak.path("id").asInt())).isTrue();
        assertThat(vak.path("title").asText()).isNotBlank();
        if (vak.path("type").asText().equals("row")) continue;
        assertThat(vak.path("description").asText()).as(vak.path("title").asText()).isNotBlank();
        assertThat(vak.at("/datasource/uid").asText()).isEqualTo("prometheus");
      }
    }
    assertThat(kenmerken).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void grafanaVindtDeBorden() {
    var opstelling = Samenstelling.uit(Path.of("docker-compose.yml"));
    var plek = "/etc/grafana/dashboards";
    assertThat(Samenstelling.yaml(DOCKER.resolve("grafana/dashboards.yml")).toString())
        .contains("path=" + plek);
    assertThat(opstelling.koppelingen("grafana")).contains("./" + BORDEN + ":" + plek + ":ro");
  }

  private static List<JsonNode> borden() throws Exception {
    var lezer = new ObjectMapper();
    var borden = new ArrayList<JsonNode>();
    try (var bestanden = Files.list(BORDEN)) {
      for (var bestand : bestanden.sorted().toList()) borden.add(lezer.readTree(bestand.toFile()));
    }
    return borden;
  }

  private static List<String> vragen(JsonNode bord) {
    return bord.findValuesAsText("expr");
  }
}
