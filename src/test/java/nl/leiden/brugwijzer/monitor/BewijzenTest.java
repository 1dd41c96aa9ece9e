package nl.leiden.brugwijzer.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.ObstakelGezien;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Hoe vaak iets in de weg zit, en bij hoeveel scholen. */
@BrugwijzerTest
class BewijzenTest {

  private static final LocalDate MAART = LocalDate.of(2026, 3, 17);

  @Autowired Bewijzen bewijzen;
  @Autowired Obstakelboek boek;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher gebeurtenissen;
  @Autowired TransactionTemplate transactie;

  private final UUID regeling = UUID.randomUUID();
  private final Obstakelplek plek = new Obstakelplek(regeling, Obstakel.INKOMENSGRENS);

  @Test
  void watNooitGezienIsStaatErAlsEenKleinAantal() {
    assertThat(bewijzen.van(plek)).isEqualTo(new Bewijs("<10", "<10", null, List.of()));
  }

  @Test
  void genoegDoorverwijzingenZijnBewijsMetEenBeginEnMetScholen() {
    var school = mensen.vestiging();
    zie(school, 23, MAART);
    zie(mensen.vestiging(), 12, MAART.plusMonths(2));

    var bewijs = bewijzen.van(plek);

    assertThat(bewijs.doorverwijzingen()).isEqualTo("35");
    assertThat(bewijs.scholen()).isEqualTo("<10");
    assertThat(bewijs.sinds()).isEqualTo(YearMonth.of(2026, 3));
    assertThat(bewijs.scholenlijst())
        .extracting(Schoolregel::aantal)
        .containsExactlyInAnyOrder("20", "10");
    assertThat(bewijs.scholenlijst()).extracting(Schoolregel::naam).contains("School " + school);
  }

  @Test
  void eenKleinAantalHeeftGeenBeginEnGeenSchool() {
    zie(mensen.vestiging(), 9, MAART);

    assertThat(bewijzen.van(plek)).isEqualTo(new Bewijs("<10", "<10", null, List.of()));
  }

  @Test
  void naastEenSchoolMetWeinigStaatDeSchoolMetNetGenoegErOokNiet() {
    zie(mensen.vestiging(), 3, MAART);
    zie(mensen.vestiging(), 12, MAART);
    zie(mensen.vestiging(), 30, MAART);

    assertThat(bewijzen.van(plek).scholenlijst())
        .extracting(Schoolregel::aantal)
        .containsExactly("30");
  }

  @Test
  void elkePlekHeeftHaarEigenBewijs() {
    var anders = new Obstakelplek(regeling, Obstakel.TE_LAAT);
    var samen = new Obstakelplek(regeling, null);
    zie(mensen.vestiging(), 15, MAART);
    schrijf("te laat", anders, mensen.vestiging(), MAART, true);

    var samengevat = bewijzen.van(List.of(plek, anders, samen, plek));

    assertThat(samengevat.get(plek).doorverwijzingen()).isEqualTo("15");
    assertThat(samengevat.get(anders).doorverwijzingen()).isEqualTo("<10");
    assertThat(samengevat.get(samen).doorverwijzingen()).isEqualTo("15");
    assertThat(bewijzen.van(List.of())).isEmpty();
  }

  @Test
  void watErTweeKeerBijKomtTeltEenKeer() {
    var gezien =
        new ObstakelGezien(
            "zelfde-" + regeling, null, regeling, Obstakel.WACHTLIJST, mensen.vestiging(), MAART);

    transactie.executeWithoutResult(niets -> gebeurtenissen.publishEvent(gezien));
    transactie.executeWithoutResult(niets -> gebeurtenissen.publishEvent(gezien));

    assertThat(aantal("bestemming = ? and not regeling and maand = date '2026-03-01'"))
        .isEqualTo(1);
  }

  @Test
  void watNietDoorgaatTeltNiet() {
    transactie.executeWithoutResult(
        stand -> {
          gebeurtenissen.publishEvent(
              new ObstakelGezien(
                  "terug", regeling, null, Obstakel.TE_LAAT, mensen.vestiging(), MAART));
          stand.setRollbackOnly();
        });

    assertThat(aantal("bestemming = ?")).isZero();
  }

  @Test
  void ongeveerEenOpDeTienLaatHetLotWeg() {
    transactie.executeWithoutResult(
        niets -> {
          for (var i = 0; i < 400; i++)
            gebeurtenissen.publishEvent(
                new ObstakelGezien("lot-" + i, regeling, null, Obstakel.TE_LAAT, "X00000", MAART));
        });

    assertThat(aantal("bestemming = ? and not telt")).isBetween(5L, 120L);
  }

  @Test
  void bovenaanStaatWatHetVaakstIsMetHetVerloopPerMaand() {
    jdbc.sql("delete from obstakel_waarneming where maand between '1999-01-01' and '1999-12-01'")
        .update();
    var school = mensen.vestiging();
    var dag = LocalDate.of(1999, 2, 3);
    zie(school, 31, dag);
    zie(school, 4, dag.plusMonths(2));
    for (var i = 0; i < 12; i++)
      schrijf("l" + i, new Obstakelplek(regeling, Obstakel.TE_LAAT), school, dag, true);
    for (var i = 0; i < 9; i++)
      schrijf("g" + i, new Obstakelplek(regeling, Obstakel.GEEN_PLEK), school, dag, true);
    var periode = new Periode(YearMonth.of(1999, 1), YearMonth.of(1999, 4));

    var top = bewijzen.top(5, periode);

    assertThat(top.maanden()).hasSize(4);
    assertThat(top.rijen())
        .extracting(Obstakeltop.Rij::obstakel)
        .containsExactly(Obstakel.INKOMENSGRENS, Obstakel.TE_LAAT);
    assertThat(top.rijen().get(0).aantal()).isEqualTo("35");
    assertThat(top.rijen().get(0).verloop()).containsExactly("<10", "–", "<10", "<10");
    assertThat(bewijzen.top(1, periode).rijen()).hasSize(1);
  }

  private void zie(String school, int keer, LocalDate dag) {
    for (var i = 0; i < keer; i++) schrijf(school + dag + i, plek, school, dag, true);
  }

  private void schrijf(String kenmerk, Obstakelplek waar, String school, LocalDate dag, boolean t) {
    boek.schrijf(
        new ObstakelGezien(kenmerk, waar.bestemming(), null, waar.obstakel(), school, dag), t);
  }

  private long aantal(String waar) {
    return jdbc.sql("select count(*) from obstakel_waarneming where " + waar)
        .param(regeling)
        .query(Long.class)
        .single();
  }
}
