package nl.leiden.brugwijzer.suggestie.bord;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** De cijfers, op een jaar waarin verder niets gebeurde. */
@BrugwijzerTest
class SignaalcijfersTest {

  private static final int JAAR = 2031;
  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  @Autowired Signaalwereld wereld;
  @Autowired Signaalcijfers cijfers;
  @Autowired Cijferperioden perioden;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired TransactionTemplate transactie;

  Gebruiker hanna;
  Gebruiker bo;

  @BeforeEach
  void mensen() {
    hanna = wereld.armoede();
    bo = wereld.melder();
  }

  @Test
  void hetTempoIsVanSignaalTotOordeelEnTotAntwoord() {
    terug(
        () -> {
          for (var dagen : new int[] {2, 4, 6, 8, 100}) beantwoord("GELD", dagen);
          beantwoord("SCHOOL", 3);
          var c = lees(hanna);
          assertThat(c.samen().beantwoord().aantal()).isEqualTo(6);
          assertThat(c.samen().beantwoord().mediaan()).isEqualTo(5);
          assertThat(c.samen().beantwoord().p90()).isEqualTo(54);
          assertThat(c.samen().beantwoord().opTijd()).isEqualTo(5);
          assertThat(c.samen().beantwoord().procent()).isEqualTo(83);
          assertThat(c.samen().beoordeeld().mediaan()).isEqualTo(1);
          assertThat(c.perThema())
              .extracting(Signaalcijfers.Thema::code)
              .contains("GELD", "SCHOOL");
          assertThat(c.maanden())
              .first()
              .isEqualTo(new Signaalcijfers.Maand(YearMonth.of(JAAR, 1), 6, 5, 0));
        });
  }

  @Test
  void onderwijsTeltAlleenHaarEigenSignalen() {
    terug(
        () -> {
          beantwoord("GELD", 2);
          beantwoord("SCHOOL", 3);
          assertThat(lees(wereld.onderwijs()).samen().beantwoord().aantal()).isEqualTo(1);
        });
  }

  @Test
  void watEenPaarMeldersVindenStaatErNiet() {
    terug(
        () -> {
          for (var n = 0; n < 12; n++) oordeel(beantwoord("GELD", 2), n < 3 ? Boolean.FALSE : true);
          var t = lees(hanna).tevredenheid();
          assertThat(t.ontevreden()).isEqualTo("<10");
          assertThat(t.tevreden()).isEqualTo("<10");
          assertThat(t.stil()).isEqualTo("<10");
        });
  }

  @Test
  void eenDeelTeltNietApartMee() {
    terug(
        () -> {
          var geheel = beantwoord("GELD", 2);
          var deel = beantwoord("GELD", 2);
          jdbc.sql("update signaal set deel_van = ? where id = ?").params(geheel, deel).update();
          assertThat(lees(hanna).samen().beantwoord().aantal()).isEqualTo(1);
        });
  }

  @Test
  void hetSchermToontTabellenEnKentSchooljaarEnKalenderjaar() throws Exception {
    wereld.opgepakt(bo, hanna);
    var nu = perioden.met(null);
    assertThat(nu.schooljaar()).isTrue();
    assertThat(perioden.met("onzin")).isEqualTo(nu);
    assertThat(perioden.keuzes()).hasSize(6);
    var kalender = perioden.keuzes().get(3);
    assertThat(kalender.eerste()).isEqualTo(LocalDate.of(kalender.eerste().getYear(), 1, 1));
    assertThat(pagina("/signalen/cijfers"))
        .contains("Tot het antwoord", "Per maand", "js/grafiek", nu.code());
    assertThat(pagina("/signalen/cijfers?periode=" + kalender.code()))
        .contains("Cijfers over signalen: " + kalender.code());
  }

  private Signaalcijfers.Cijfers lees(Gebruiker wie) {
    return cijfers.lees(
        new Cijferperiode("proef", false, LocalDate.of(JAAR, 1, 1), LocalDate.of(JAAR, 12, 31)),
        wie);
  }

  /** Gemeld op 1 januari, de dag erna opgepakt, en zoveel dagen later beantwoord. */
  private UUID beantwoord(String thema, int dagen) {
    var id = wereld.gemeld(Signaalwereld.inhoud("De toets klopt niet.", thema, false), bo).waarde();
    var begin = LocalDate.of(JAAR, 1, 1).atTime(9, 0).atZone(HIER);
    jdbc.sql("update signaal set gemeld = ?, beoordeeld = ?, beantwoord = ? where id = ?")
        .params(
            Timestamp.from(begin.toInstant()),
            Timestamp.from(begin.plusDays(1).toInstant()),
            Timestamp.from(begin.plusDays(dagen).toInstant()),
            id)
        .update();
    return id;
  }

  private void oordeel(UUID signaal, boolean tevreden) {
    var antwoord = UUID.randomUUID();
    var moment = Timestamp.from(LocalDate.of(JAAR, 2, 1).atStartOfDay(HIER).toInstant());
    jdbc.sql(
            """
            insert into signaal_antwoord (id, signaal_id, tekst, gestuurd_door, gestuurd_naam, gestuurd)
            values (?, ?, 'Zo is het nu.', 'proef', 'Proef', ?)
            """)
        .params(antwoord, signaal, moment)
        .update();
    jdbc.sql(
            """
            insert into signaal_terugkoppeling (signaal_id, antwoord_id, tevreden, moment)
            values (?, ?, ?, ?)
            """)
        .params(signaal, antwoord, tevreden, moment)
        .update();
  }

  private void terug(Runnable werk) {
    transactie.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          werk.run();
        });
  }

  private String pagina(String pad) throws Exception {
    return mvc.perform(get(pad).with(als(hanna))).andReturn().getResponse().getContentAsString();
  }
}
