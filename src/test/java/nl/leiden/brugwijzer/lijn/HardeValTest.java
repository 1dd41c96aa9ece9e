package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Wat iemand bevestigd zag, is er na een harde val nog, en één keer. */
@Tag("los-proces")
class HardeValTest {

  @TempDir Path map;

  @Test
  void eenBevestigdeDoorverwijzingOverleeftKillMin9() throws Exception {
    var begin = System.nanoTime();
    Pagina bevestiging;
    try (var brugwijzer = Losstaand.start(map)) {
      bevestiging = verwijstDoor(brugwijzer.bezoeker().meldtZichAan("bf.tweemaster"));
      brugwijzer.valtOm();
    }
    assertThat(bevestiging.tekst()).contains("Verstuurd.", "Val, groep 4");
    try (var brugwijzer = Losstaand.start(map)) {
      var bo = brugwijzer.bezoeker().meldtZichAan("bf.tweemaster");
      assertThat(bo.ga(bevestiging.waar().getPath()).tekst()).contains("Val, groep 4");
      var mika = brugwijzer.bezoeker().meldtZichAan("wijkteam1");
      assertThat(mika.ga(bevestiging.waar().getPath()).tekst()).contains("Ontvangst bevestigen");
      allesIsErEenKeer(brugwijzer, zaak(bevestiging));
    }
    System.out.printf("Harde val: %d s%n", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
  }

  private static Pagina verwijstDoor(Bezoeker bo) {
    var pagina = bo.ga("/doorverwijzingen/nieuw");
    var wijkteam =
        pagina
            .document()
            .selectFirst("label:has(input[name=bestemming]):contains(Sociaal Wijkteam) input")
            .val();
    return bo.vulIn(
        pagina,
        "/doorverwijzingen",
        Map.of(
            "gezin",
            "nieuw",
            "nieuwGezin",
            "Val, groep 4",
            "hulpvraag",
            "GELD",
            "bestemming",
            wijkteam,
            "akkoord",
            "true"));
  }

  private static UUID zaak(Pagina bevestiging) {
    var pad = bevestiging.waar().getPath();
    return UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
  }

  private static void allesIsErEenKeer(Losstaand brugwijzer, UUID zaak) throws Exception {
    var jdbc = JdbcClient.create(new DriverManagerDataSource(brugwijzer.database()));
    assertThat(tel(jdbc, "doorverwijzing where id = ?", zaak)).isEqualTo(1);
    assertThat(tel(jdbc, "gezin where label = 'Val, groep 4' and ? is not null", zaak))
        .isEqualTo(1);
    assertThat(tel(jdbc, "taak where zaak_id = ?", zaak)).isEqualTo(1);
    assertThat(
            tel(
                jdbc,
                "auditregel where handeling = 'doorverwijzing.versturen' and zaak_id = ?",
                zaak))
        .isEqualTo(1);
    assertThat(
            tel(
                jdbc,
                "(select aan from bericht where zaak_id = ? group by aan having count(*) > 1) x",
                zaak))
        .as("niemand hoort het twee keer")
        .isZero();
    var berichten = tel(jdbc, "bericht where zaak_id = ?", zaak);
    assertThat(berichten).isPositive();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(
                        tel(
                            jdbc,
                            "demopost p join doorverwijzing d on p.onderwerp like '%' || d.nummer ||"
                                + " '%' where d.id = ?",
                            zaak))
                    .as("de mail erover")
                    .isEqualTo(berichten));
  }

  private static long tel(JdbcClient jdbc, String waar, UUID zaak) {
    return jdbc.sql("select count(*) from " + waar).param(zaak).query(Long.class).single();
  }
}
