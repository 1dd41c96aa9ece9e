package nl.leiden.brugwijzer.config.demo.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Status;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.socialekaart.Bestemming.Soort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Het verhaal van de demo; na elke proef is het weer weg. */
@BrugwijzerTest
class DemoverhaalTest {

  private static final String VAN_DE_DEMO = "brugfunctionaris like 'bf%'";

  @Autowired Demoverhaal verhaal;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;
  @Autowired PlatformTransactionManager transacties;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void elkeToestandEnElkeSoortBestemmingKomtVoor() {
    verteld(
        () -> {
          assertThat(namen("status"))
              .containsExactlyInAnyOrder(
                  Stream.of(Status.values()).map(Enum::name).toArray(String[]::new));
          assertThat(namen("soort_bestemming"))
              .containsExactlyInAnyOrder(
                  Stream.of(Soort.values()).map(Enum::name).toArray(String[]::new));
        });
  }

  @Test
  void opEenSchoolZijnDeCijfersTeKleinOmTeLatenZien() {
    verteld(
        () -> {
          assertThat(aantal("doorverwijzing where nummer is not null and vestiging = '17NV00'"))
              .isBetween(1L, 9L);
          assertThat(
                  aantal("doorverwijzing where aangekomen_op is not null and vestiging = '20UW00'"))
              .isGreaterThan(9);
        });
  }

  @Test
  void naAfloopIsErNietsInTeHalenEnIsHetVerhaalUit() {
    verteld(
        () -> {
          assertThat(aantal("act_ru_job where duedate_ <= :nu")).isZero();
          for (var tabel : List.of("bericht", "auditregel", "doorverwijzing_gebeurtenis"))
            assertThat(aantal(tabel + " where moment > :nu")).as(tabel).isZero();
          assertThat(aantal("doorverwijzing_gebeurtenis where soort = 'LEIDER_INGELICHT'"))
              .isPositive();
          assertThat(verhaal.vertel(this::op)).as("nog een keer").isFalse();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2027-01-02", "2027-05-06"})
  void hetKanOpElkeDag(String dag) {
    klok.zetOp(LocalDate.parse(dag));
    verteld(() -> assertThat(namen("status")).hasSameSizeAs(Status.values()));
  }

  private void verteld(Runnable proef) {
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            transactie -> {
              transactie.setRollbackOnly();
              assertThat(verhaal.vertel(this::op)).isTrue();
              proef.run();
            });
  }

  private void op(Instant moment, Runnable wat) {
    var nu = klok.instant();
    klok.zetOp(moment);
    try {
      wat.run();
    } finally {
      klok.zetOp(nu);
    }
  }

  private List<String> namen(String kolom) {
    return jdbc.sql(
            "select distinct %1$s from doorverwijzing where %1$s is not null and %2$s"
                .formatted(kolom, VAN_DE_DEMO))
        .query(String.class)
        .list();
  }

  private long aantal(String waarvan) {
    return jdbc.sql("select count(*) from " + waarvan)
        .param("nu", Timestamp.from(klok.instant()))
        .query(Long.class)
        .single();
  }
}
