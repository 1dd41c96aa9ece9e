package nl.leiden.brugwijzer.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.config.Omgevingsnamen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wat de ene dienst in docker-compose.yml vraagt, geeft de andere: namen, poorten en geheimen. */
class AansluitingTest {

  private static final Path REALM = Path.of("k8s/base/keycloak/brugwijzer-realm.json");
  private static final Pattern VRAAG = Pattern.compile("\\$\\{([A-Z][A-Z_]+)(:[^}]*)?}");
  private static final Pattern DOORGEVEN = Pattern.compile("import naar (\\w+):(\\d+)");

  private final Samenstelling opstelling = Samenstelling.uit(Path.of("docker-compose.yml"));

  @TempDir Path map;

  @Test
  void deApplicatieKrijgtAllesWatZijNodigHeeftEnNietsOnbekends() throws Exception {
    var namen = alles("applicatie").keySet();
    assertThat(namen).containsAll(Omgevingsnamen.nodig());
    assertThat(namen)
        .filteredOn(naam -> naam.startsWith("BRUGWIJZER_"))
        .allSatisfy(naam -> assertThat(Omgevingsnamen.gelezen(naam)).as(naam).isTrue());
  }

  @Test
  void hetRealmKrijgtAllesWatHetVraagt() throws Exception {
    var namen = alles("keycloak").keySet();
    var gevraagd = new HashSet<String>();
    var vondst = VRAAG.matcher(Samenstelling.tekst(REALM));
    while (vondst.find()) {
      gevraagd.add(vondst.group(1));
      if (vondst.group(2) == null) assertThat(namen).contains(vondst.group(1));
    }
    assertThat(namen)
        .filteredOn(naam -> naam.startsWith("BRUGWIJZER_"))
        .allSatisfy(naam -> assertThat(gevraagd).contains(naam));
  }

  @Test
  void applicatieEnKeycloakZijnHetEensOverWieWaarIs() throws Exception {
    var applicatie = alles("applicatie");
    var keycloak = alles("keycloak");
    for (var naam :
        List.of(
            "BRUGWIJZER_ADRES",
            "BRUGWIJZER_KEYCLOAK_ADRES",
            "BRUGWIJZER_KEYCLOAK_GEHEIM",
            "BRUGWIJZER_KEYCLOAK_BEHEERGEHEIM",
            "BRUGWIJZER_MAIL_AFZENDER"))
      assertThat(keycloak).containsEntry(naam, applicatie.get(naam));
    assertThat(keycloak).containsEntry("KC_HOSTNAME", applicatie.get("BRUGWIJZER_KEYCLOAK_ADRES"));
    assertThat(applicatie.get("BRUGWIJZER_KEYCLOAK_INTERN")).isEqualTo("http://keycloak:8080");
    assertThat(keycloak.get("BRUGWIJZER_INTERN")).isEqualTo("http://applicatie:8080");
    assertThat(keycloak.get("KC_DB_URL")).endsWith("/" + keycloak.get("KC_DB_USERNAME"));
  }

  @Test
  void deDatabaseKentIedereenOnderHetzelfdeWachtwoord() throws Exception {
    var database = alles("database");
    assertThat(database)
        .containsEntry(
            "BRUGWIJZER_DATABASE_WACHTWOORD",
            alles("applicatie").get("BRUGWIJZER_DATABASE_WACHTWOORD"))
        .containsEntry("KC_DB_PASSWORD", alles("keycloak").get("KC_DB_PASSWORD"))
        .containsKey("POSTGRES_PASSWORD");
    assertThat(Samenstelling.tekst(Path.of("src/main/docker/database/10-databases.sh")))
        .contains("maak brugwijzer \"$BRUGWIJZER_DATABASE_WACHTWOORD\"")
        .contains("maak keycloak \"$KC_DB_PASSWORD\"");
  }

  @Test
  void wieEenAnderNoemtZitMetHemOpEenNetwerk() {
    var namen = opstelling.diensten().keySet();
    for (var dienst : namen)
      opstelling
          .omgeving(dienst)
          .forEach(
              (naam, waarde) -> {
                var wie = waarde.replaceFirst("^[a-z:]+//", "").replaceFirst("[:/].*", "");
                if ((naam.endsWith("_HOST") || waarde.contains("//")) && namen.contains(wie))
                  samen(dienst, wie);
              });
    doel("prometheus.yml", "\"(\\w+):\\d+\"").stream()
        .filter(namen::contains)
        .forEach(wie -> samen("prometheus", wie));
    doel("Caddyfile", "import naar (\\w+):").forEach(wie -> samen("ingang", wie));
    doel("grafana/bronnen.yml", "http://(\\w+):").forEach(wie -> samen("grafana", wie));
  }

  private void samen(String een, String ander) {
    assertThat(opstelling.netwerken(een))
        .as(een + " en " + ander)
        .containsAnyElementsOf(opstelling.netwerken(ander));
  }

  private static Set<String> doel(String bestand, String vorm) {
    return Pattern.compile(vorm)
        .matcher(Samenstelling.tekst(Path.of("src/main/docker", bestand)))
        .results()
        .map(vondst -> vondst.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void deIngangGeeftElkePoortDoorAanWieErLuistert() {
    var ingang = Samenstelling.tekst(Path.of("src/main/docker/Caddyfile"));
    var luistert =
        Map.of("applicatie", "8080", "keycloak", "8080", "post", "8025", "grafana", "3000");
    var vondst = DOORGEVEN.matcher(ingang);
    var gevonden = new HashMap<String, String>();
    while (vondst.find()) gevonden.put(vondst.group(1), vondst.group(2));
    assertThat(gevonden).isEqualTo(luistert);
    for (var poort : Samenstelling.rij(opstelling.dienst("ingang").get("ports")))
      assertThat(ingang).contains("https://localhost:" + poort.split(":")[1] + " {");
    assertThat(opstelling.omgeving("applicatie").get("BRUGWIJZER_ADRES"))
        .isEqualTo("https://localhost:8443");
  }

  @Test
  void gezondheidEnMetriekenStaanOpDeBeheerpoort() {
    var poort = opstelling.omgeving("applicatie").get("BRUGWIJZER_BEHEERPOORT");
    assertThat(Samenstelling.kaart(opstelling.dienst("applicatie").get("healthcheck")).get("test"))
        .isEqualTo(List.of("CMD", "/app/gezond", poort, "/actuator/health/readiness"));
    assertThat(Samenstelling.tekst(Path.of("src/main/docker/prometheus.yml")))
        .contains("metrics_path: /actuator/prometheus")
        .contains("applicatie:" + poort);
    assertThat(Samenstelling.tekst(Path.of("src/main/resources/application-productie.yml")))
        .contains("server.port: ${BRUGWIJZER_BEHEERPOORT:" + poort + "}")
        .contains("prometheus");
  }

  /** Wat een dienst in zijn omgeving heeft, met wat maak-env hem geeft. */
  private Map<String, String> alles(String dienst) throws Exception {
    var maker = Opdracht.doe("sh", "src/main/beheer/maak-env", map.toString());
    assertThat(maker.afloop()).as(maker.verslag()).isZero();
    var alles = new HashMap<>(opstelling.omgeving(dienst));
    assertThat(opstelling.koppelingen(dienst)).contains("geheimen-" + dienst + ":/run/geheimen:ro");
    for (var regel : Samenstelling.tekst(map.resolve(dienst).resolve(".env")).lines().toList()) {
      var delen = regel.split("=", 2);
      assertThat(alles.put(delen[0], delen[1])).as(delen[0]).isNull();
    }
    return alles;
  }
}
