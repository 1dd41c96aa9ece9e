package nl.leiden.brugwijzer.config.demo.subsidie;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.Aanvraagstatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wat de demo over subsidie vertelt; na elke proef is het weer weg. */
@BrugwijzerTest
class SubsidieverhaalTest {

  private static final String VERZONNEN =
      "vestiging in (select brin6 from vestiging where bestuur = 'windroos')";

  private static final String OVERAL = "(" + VERZONNEN + " or vestiging = '20UW00')";

  @Autowired Subsidieverhaal verhaal;
  @Autowired Tijdreis tijdreis;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;
  @Autowired PlatformTransactionManager transacties;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void elkeToestandKomtVoorEnNaAfloopIsErNietsInTeHalen() {
    verteld(
        () -> {
          assertThat(namen("status", "aanvraag where " + OVERAL))
              .containsExactlyInAnyOrder(
                  Stream.of(Aanvraagstatus.values()).map(Enum::name).toArray(String[]::new));
          assertThat(namen("status", "betaling"))
              .contains("GEPLAND", "KLAARGEZET", "VRIJGEGEVEN", "GEEXPORTEERD", "BETAALD");
          assertThat(aantal("act_ru_job where duedate_ <= :nu")).isZero();
          for (var tabel : List.of("bericht", "auditregel", "aanvraag_gebeurtenis"))
            assertThat(aantal(tabel + " where moment > :nu")).as(tabel).isZero();
          assertThat(verhaal.vertel(tijdreis)).as("nog een keer").isFalse();
        });
  }

  @Test
  void eenEchteSchoolWordtNooitIetsGeweigerd() {
    verteld(
        () ->
            assertThat(
                    namen(
                        "status",
                        "aanvraag where vestiging in ('17NV00', '20UW00') and not " + VERZONNEN))
                .containsExactlyInAnyOrder("CONCEPT", "VERLEEND"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-12-31"})
  void hetKanOpElkeDag(String dag) {
    klok.zetOp(LocalDate.parse(dag));
    verteld(() -> assertThat(aantal("aanvraag where " + VERZONNEN)).isGreaterThan(15));
  }

  private void verteld(Runnable proef) {
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            transactie -> {
              transactie.setRollbackOnly();
              assertThat(verhaal.vertel(tijdreis)).isTrue();
              proef.run();
            });
  }

  private List<String> namen(String kolom, String waaruit) {
    return jdbc.sql("select distinct %s from %s".formatted(kolom, waaruit))
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
