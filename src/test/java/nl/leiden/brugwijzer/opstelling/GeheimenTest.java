package nl.leiden.brugwijzer.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Geheimen zijn willekeurig, blijven wat ze zijn, en gaan alleen naar wie ze nodig heeft. */
class GeheimenTest {

  @TempDir Path map;

  @Test
  void elkeOpstellingKrijgtEigenGeheimen() throws Exception {
    var een = maak(map.resolve("een"));
    var ander = maak(map.resolve("ander"));
    assertThat(een.keySet()).isEqualTo(ander.keySet());
    een.forEach(
        (naam, waarde) -> {
          if (naam.equals("BRUGWIJZER_SLEUTEL_ID")) return;
          assertThat(waarde).as(naam).hasSizeGreaterThanOrEqualTo(44);
          assertThat(ander.get(naam)).as(naam).isNotEqualTo(waarde);
        });
    assertThat(new HashSet<>(een.values())).hasSameSizeAs(een.values());
    assertThat(Base64.getDecoder().decode(een.get("BRUGWIJZER_SLEUTEL"))).hasSize(32);
  }

  @Test
  void watErIsBlijftEnWatOntbreektKomtErbij() throws Exception {
    var eerst = maak(map);
    Files.writeString(
        map.resolve(".env"),
        String.join(
            "\n",
            "BRUGWIJZER_SLEUTEL_ID=b2",
            "BRUGWIJZER_SLEUTEL=" + eerst.get("BRUGWIJZER_SLEUTEL"),
            "BRUGWIJZER_SLEUTELS_SLEUTEL_A1=oud"));
    var later = maak(map);
    assertThat(later)
        .containsEntry("BRUGWIJZER_SLEUTEL_ID", "b2")
        .containsEntry("BRUGWIJZER_SLEUTEL", eerst.get("BRUGWIJZER_SLEUTEL"))
        .containsKeys("POSTGRES_PASSWORD", "GF_SECURITY_ADMIN_PASSWORD");
    assertThat(maak(map)).isEqualTo(later);
    assertThat(lees(map.resolve("applicatie/.env")))
        .containsEntry("BRUGWIJZER_SLEUTELS_SLEUTEL_A1", "oud");
  }

  @Test
  void nietsVanWatErbijGezetWerdGaatVerloren() throws Exception {
    maak(map);
    Files.writeString(map.resolve(".env"), "VAN_IEMAND=anders\n", StandardOpenOption.APPEND);
    assertThat(maak(map)).containsEntry("VAN_IEMAND", "anders");
  }

  @Test
  void iederKrijgtAlleenHetZijne() throws Exception {
    maak(map);
    assertThat(lees(map.resolve("grafana/.env"))).containsOnlyKeys("GF_SECURITY_ADMIN_PASSWORD");
    assertThat(lees(map.resolve("database/.env")))
        .containsOnlyKeys("POSTGRES_PASSWORD", "BRUGWIJZER_DATABASE_WACHTWOORD", "KC_DB_PASSWORD");
    assertThat(lees(map.resolve("keycloak/.env")))
        .doesNotContainKeys("BRUGWIJZER_SLEUTEL", "POSTGRES_PASSWORD");
    assertThat(lees(map.resolve("applicatie/.env")))
        .doesNotContainKeys("POSTGRES_PASSWORD", "KC_BOOTSTRAP_ADMIN_PASSWORD", "KC_DB_PASSWORD");
  }

  @Test
  void alleenDeEigenaarLeestZe() throws Exception {
    maak(map);
    assertThat(rechten(".env")).isEqualTo("rw-------");
    assertThat(rechten("keycloak/.env")).isEqualTo("r--------");
    try (var bestanden = Files.walk(map)) {
      assertThat(bestanden.map(bestand -> bestand.getFileName().toString()))
          .noneMatch(naam -> naam.endsWith(".nieuw"));
    }
  }

  @Test
  void eenDienstLeestZeZoalsZeZijn() throws Exception {
    var geheimen = maak(map);
    var lezer = ". \"$1/applicatie/.env\"; printf %s \"$BRUGWIJZER_SLEUTEL\"";
    assertThat(Opdracht.doe("sh", "-c", lezer, "sh", map.toString()).verslag())
        .isEqualTo(geheimen.get("BRUGWIJZER_SLEUTEL"));
  }

  @Test
  void gitNeemtZeNietMee() {
    assertThat(Samenstelling.tekst(Path.of(".gitignore")).lines()).contains(".env", "/geheimen/");
    assertThat(Samenstelling.tekst(Path.of("src/main/docker/Dockerfile.dockerignore")).lines())
        .contains("*")
        .doesNotContain("!.env", "!geheimen");
  }

  private Map<String, String> maak(Path waar) throws Exception {
    var maker = Opdracht.doe("sh", "src/main/beheer/maak-env", waar.toString());
    assertThat(maker.afloop()).as(maker.verslag()).isZero();
    assertThat(maker.verslag()).isEmpty();
    return lees(waar.resolve(".env"));
  }

  private static Map<String, String> lees(Path bestand) {
    var alles = new HashMap<String, String>();
    Samenstelling.tekst(bestand)
        .lines()
        .map(regel -> regel.split("=", 2))
        .forEach(delen -> assertThat(alles.put(delen[0], delen[1])).isNull());
    return alles;
  }

  private String rechten(String bestand) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(map.resolve(bestand)));
  }
}
