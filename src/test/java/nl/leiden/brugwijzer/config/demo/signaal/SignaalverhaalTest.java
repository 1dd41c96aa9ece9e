package nl.leiden.brugwijzer.config.demo.signaal;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import nl.leiden.brugwijzer.config.demo.verhaal.Verhaal;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.monitor.Bewijzen;
import nl.leiden.brugwijzer.monitor.Obstakelplek;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Signaalstatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wat de demo over signalen vertelt; na elke proef is het weer weg. */
@BrugwijzerTest
class SignaalverhaalTest {

  private static final String VAN_DE_DEMO =
      "signaal where melder in (select gebruikersnaam from gebruiker where naam like '% Voorbeeld')";

  @Autowired List<Verhaal> verhalen;
  @Autowired Tijdreis tijdreis;
  @Autowired Bewijzen bewijzen;
  @Autowired Gebruikers gebruikers;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired Testklok klok;
  @Autowired PlatformTransactionManager transacties;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void elkeToestandEnElkeEigenaarKomtVoorEnElkSignaalIsTeOpenen() {
    verteld(
        () -> {
          assertThat(namen("status", VAN_DE_DEMO))
              .containsExactlyInAnyOrder(
                  Stream.of(Signaalstatus.values()).map(Enum::name).toArray(String[]::new));
          assertThat(namen("eigenaar", VAN_DE_DEMO))
              .containsExactlyInAnyOrder(
                  Stream.of(Eigenaar.values()).map(Enum::name).toArray(String[]::new));
          assertThat(namen("soort", "signaal_gebeurtenis"))
              .contains("LEIDING_INGELICHT", "WEGGELAKT_NAAM", "DOORGEZET", "NIET_OVERGENOMEN");
          assertThat(namen("stand", "taskforcevergadering"))
              .contains("VERSLAG_VERSTUURD", "AGENDA_VASTGESTELD", "GEPLAND");
          assertThat(namen("stand", "taskforceactie")).contains("GEDAAN", "OPEN");
          assertThat(aantal("verandering where gepubliceerd_door = 'armoede1'")).isEqualTo(2);
          allesGaatOpen();
          deCijfersZijnEchtOfTeKlein();
        });
  }

  private void allesGaatOpen() {
    record Rij(UUID id, String melder, String eigenaar) {}
    var rijen = jdbc.sql("select id, melder, eigenaar from " + VAN_DE_DEMO).query(Rij.class).list();
    for (var rij : rijen) {
      gaatOpen("/signalen/" + rij.id(), rij.melder());
      gaatOpen(
          "/signalen/" + rij.id(),
          switch (Eigenaar.valueOf(rij.eigenaar())) {
            case ARMOEDE, BUITEN -> "armoede2";
            case ONDERWIJS -> "onderwijs1";
            case WIJKTEAM -> "wijkteam.lead";
          });
    }
  }

  private void gaatOpen(String pad, String wie) {
    try {
      var antwoord = mvc.perform(get(pad).with(als(gebruikers.vind(wie).orElseThrow())));
      assertThat(antwoord.andReturn().getResponse().getStatus()).as(wie + " " + pad).isEqualTo(200);
    } catch (Exception fout) {
      throw new AssertionError(wie + " op " + pad, fout);
    }
  }

  private void deCijfersZijnEchtOfTeKlein() {
    assertThat(bewijs("Zomerzwemregeling", Obstakel.INKOMENSGRENS)).matches("\\d{2,}");
    assertThat(bewijs("Leergeld Leiden", Obstakel.TE_LAAT)).isEqualTo("<10");
  }

  private String bewijs(String regeling, Obstakel obstakel) {
    var id =
        jdbc.sql("select id from regeling where naam = ?")
            .param(regeling)
            .query(UUID.class)
            .single();
    return bewijzen.van(new Obstakelplek(id, obstakel)).doorverwijzingen();
  }

  @Test
  void naAfloopIsErNietsInTeHalenEnIsHetVerhaalUit() {
    verteld(
        () -> {
          assertThat(aantal("act_ru_job where duedate_ <= :nu")).isZero();
          for (var tabel : List.of("bericht", "auditregel", "signaal_gebeurtenis"))
            assertThat(aantal(tabel + " where moment > :nu")).as(tabel).isZero();
          assertThat(signalen().vertel(tijdreis)).as("nog een keer").isFalse();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-01-02", "2027-05-06"})
  void hetKanOpElkeDag(String dag) {
    klok.zetOp(LocalDate.parse(dag));
    verteld(() -> assertThat(namen("status", VAN_DE_DEMO)).hasSameSizeAs(Signaalstatus.values()));
  }

  /** De gezinnen eerst: van daar komt de eerste melding. */
  private void verteld(Runnable proef) {
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            transactie -> {
              transactie.setRollbackOnly();
              assertThat(verhalen.get(1).vertel(tijdreis)).isTrue();
              assertThat(signalen().vertel(tijdreis)).isTrue();
              proef.run();
            });
  }

  private Verhaal signalen() {
    return verhalen.get(2);
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
