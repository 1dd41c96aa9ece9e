package nl.leiden.brugwijzer.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.leiden.brugwijzer.meerdere.Beheeropdracht;
import nl.leiden.brugwijzer.meerdere.Beheeropdracht.Afloop;
import nl.leiden.brugwijzer.meerdere.Databaseproces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Een back-up is pas een back-up als hij terug te zetten is. De reis die daarna verdergaat, staat
 * bij {@code mvn -Pmeerdere verify}.
 */
@Tag("los-proces")
class HerstelTest {

  @TempDir static Path map;

  private static Databaseproces postgres;
  private static Path bewaard;

  @BeforeAll
  static void eenBackup() throws Exception {
    postgres = new Databaseproces(map.resolve("postgres"));
    var vol = nieuw();
    vul(vol);
    var afloop = doe(vol, "back-up", map.resolve("back-up"));
    assertThat(afloop.code()).as(afloop.uitvoer()).isZero();
    bewaard = Path.of(afloop.uitvoer());
  }

  @AfterAll
  static void stop() throws Exception {
    postgres.close();
  }

  @Test
  void watIsTeruggezetIsGelijkAanWatErWas() throws Exception {
    var leeg = nieuw();
    var afloop = doe(leeg, "herstel", bewaard);
    assertThat(afloop.code()).as(afloop.uitvoer()).isZero();
    assertThat(afloop.uitvoer())
        .contains("schema 59", "applicatie proef", "Teruggezet: 3 tabellen, 1004 rijen");
    try (var pool = postgres.pool(leeg)) {
      var jdbc = JdbcClient.create(pool);
      assertThat(jdbc.sql("select sum(length(geheim)) from gezin").query(Long.class).single())
          .isEqualTo(32_000L);
      assertThat(jdbc.sql("select nextval('nummer')").query(Long.class).single()).isEqualTo(8L);
    }
  }

  @Test
  void inEenDatabaseWaarAlIetsStaatGebeurtNiets() throws Exception {
    var vol = nieuw();
    try (var pool = postgres.pool(vol)) {
      JdbcClient.create(pool).sql("create table van_een_ander (id integer)").update();
    }
    var afloop = doe(vol, "herstel", bewaard);
    assertThat(afloop.code()).isEqualTo(1);
    assertThat(afloop.uitvoer()).contains("niet leeg");
    assertThat(tabellen(vol)).isEqualTo(1);
  }

  @Test
  void eenBeschadigdeBackupKomtErNietIn() throws Exception {
    var kapot = map.resolve("kapot");
    Files.createDirectories(kapot);
    try (var delen = Files.list(bewaard)) {
      for (var deel : delen.toList()) Files.copy(deel, kapot.resolve(deel.getFileName()));
    }
    var inhoud = Files.readAllBytes(kapot.resolve("gegevens.dump"));
    inhoud[inhoud.length / 2] ^= 1;
    Files.write(kapot.resolve("gegevens.dump"), inhoud);
    var leeg = nieuw();
    var afloop = doe(leeg, "herstel", kapot);
    assertThat(afloop.code()).isEqualTo(1);
    assertThat(afloop.uitvoer()).contains("beschadigd");
    assertThat(tabellen(leeg)).isZero();
  }

  @Test
  void eenBackupVanNietsOfVanNergensMislukt() throws Exception {
    var waar = map.resolve("niets");
    assertThat(doe(nieuw(), "back-up", waar).code()).isEqualTo(1);
    assertThat(doe("bestaat_niet", "back-up", waar).code()).isEqualTo(1);
    try (var rest = Files.list(waar)) {
      assertThat(rest).isEmpty();
    }
  }

  private static String nieuw() {
    var naam = "d_" + UUID.randomUUID().toString().replace("-", "");
    postgres.maak(naam);
    return naam;
  }

  private static void vul(String database) {
    try (var pool = postgres.pool(database)) {
      var jdbc = JdbcClient.create(pool);
      for (var opdracht :
          new String[] {
            "create table flyway_schema_history (installed_rank int, version text, success boolean)",
            "insert into flyway_schema_history values (1, '1', true), (2, '59', true), (3, '60', false)",
            "create sequence nummer start 7",
            "select nextval('nummer')",
            "create table gezin (id int primary key, geheim bytea not null)",
            "insert into gezin select n, decode(md5(n::text) || md5(n::text), 'hex') from"
                + " generate_series(1, 1000) n",
            "create table kind (gezin int references gezin)",
            "insert into kind values (1)"
          })
        if (opdracht.startsWith("select")) jdbc.sql(opdracht).query().singleRow();
        else jdbc.sql(opdracht).update();
    }
  }

  private static Afloop doe(String database, String opdracht, Path waar) throws Exception {
    return Beheeropdracht.doe(postgres.url(database), opdracht, waar);
  }

  private static long tabellen(String database) {
    try (var pool = postgres.pool(database)) {
      return JdbcClient.create(pool)
          .sql("select count(*) from pg_tables where schemaname = 'public'")
          .query(Long.class)
          .single();
    }
  }
}
