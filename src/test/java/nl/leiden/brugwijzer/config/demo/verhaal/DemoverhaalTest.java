package nl.leiden.brugwijzer.config.demo.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Status;
import nl.leiden.brugwijzer.proef.Testklok;
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
  void elkeToestandKomtVoor() {
    verteld(
        () ->
            assertThat(namen("select distinct status from doorverwijzing where " + VAN_DE_DEMO))
                .containsExactlyInAnyOrderElementsOf(
                    List.of(Status.values()).stream().map(Enum::name).toList()));
  }

  @Test
  void alleDrieSoortenBestemmingenKomenVoor() {
    verteld(
        () ->
            assertThat(
                    namen(
                        "select distinct soort_bestemming from doorverwijzing"
                            + " where soort_bestemming is not null and "
                            + VAN_DE_DEMO))
                .hasSize(3));
  }

  @Test
  void opEenSchoolZijnDeCijfersTeKleinOmTeLatenZien() {
    verteld(
        () -> {
          assertThat(aantal("doorverwijzing where nummer is not null and vestiging = '17NV00'"))
              .isBetween(1L, 9L);
          assertThat(aantal("doorverwijzing where aangekomen_op > ? and vestiging = '20UW00'"))
              .isGreaterThan(9);
        });
  }

  @Test
  void naAfloopIsErNietsInTeHalen() {
    verteld(
        () -> {
          assertThat(inTeHalen()).isZero();
          assertThat(aantal("doorverwijzing_gebeurtenis where soort = 'LEIDER_INGELICHT'"))
              .isPositive();
        });
  }

  @Test
  void nietsGebeurdeInDeToekomst() {
    verteld(
        () -> {
          var nu = Timestamp.from(klok.instant());
          for (var tabel : List.of("bericht", "auditregel", "doorverwijzing_gebeurtenis"))
            assertThat(
                    jdbc.sql("select count(*) from " + tabel + " where moment > ?")
                        .param(nu)
                        .query(Long.class)
                        .single())
                .as(tabel)
                .isZero();
        });
  }

  @Test
  void hetWordtEenKeerVerteld() {
    verteld(() -> assertThat(verhaal.vertel(this::op)).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2027-01-02", "2027-05-06", "2027-08-16"})
  void hetKanOpElkeDag(String dag) {
    klok.zetOp(LocalDate.parse(dag));
    verteld(
        () ->
            assertThat(aantal("doorverwijzing where status = 'VRAAG' and " + VAN_DE_DEMO))
                .isEqualTo(1));
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

  /** Wekkers van voor nu; de motor bewaart hun tijd in de zone van de machine. */
  private long inTeHalen() {
    return jdbc.sql("select count(*) from act_ru_job where duedate_ <= ?")
        .param(Timestamp.from(klok.instant()))
        .query(Long.class)
        .single();
  }

  private List<String> namen(String vraag) {
    return jdbc.sql(vraag).query(String.class).list();
  }

  private long aantal(String waarvan) {
    var vraag = jdbc.sql("select count(*) from " + waarvan);
    return (waarvan.contains("?") ? vraag.param(Timestamp.from(Instant.EPOCH)) : vraag)
        .query(Long.class)
        .single();
  }
}
