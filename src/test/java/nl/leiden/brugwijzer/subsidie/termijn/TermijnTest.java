package nl.leiden.brugwijzer.subsidie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting.Grond;
import org.junit.jupiter.api.Test;

/** De wettelijke klok, tegen een telling van dag tot dag. */
class TermijnTest {

  private static final LocalDate NA_HEMELVAART = LocalDate.of(2026, 5, 15);
  private static final Gewonedagen DAGEN = new Gewonedagen(new Werkdagen(), Set.of(NA_HEMELVAART));
  private static final Rechtsbron WET = Rechtsbron.wet("artikel 6:7 Awb");
  private static final Rechtsbron REGELING = Rechtsbron.regeling("artikel 6 regeling");

  @Test
  void dertienWekenUitDeRegelingVerschuivenNiet() {
    var som = Termijn.van(REGELING, dag("2026-06-06"), Duur.weken(13)).reken(DAGEN);
    assertThat(som.uiterlijk())
        .isEqualTo("2026-09-05")
        .matches(d -> d.getDayOfWeek() == DayOfWeek.SATURDAY);
    assertThat(som.regels()).hasSize(1);
  }

  @Test
  void dertienWekenNaEenJuniMetTwaalfDagenOpgeschort() {
    var som =
        Termijn.van(REGELING, dag("2026-06-01"), Duur.weken(13))
            .schortOp(Grond.AANVULLING, dag("2026-06-10"))
            .hervat(Grond.AANVULLING, dag("2026-06-23"))
            .reken(DAGEN);
    assertThat(som.regels().get(0).uitkomst()).isEqualTo("2026-08-31");
    assertThat(som.opgeschort()).isEqualTo(12);
    assertThat(som.uiterlijk()).isEqualTo("2026-09-12");
  }

  @Test
  void bezwaarDatOpZondagEindigtLooptTotMaandag() {
    var som = Termijn.van(WET, dag("2026-06-07"), Duur.weken(6)).reken(DAGEN);
    assertThat(som.uiterlijk()).isEqualTo("2026-07-20");
    assertThat(som.regels().get(1).artikel()).isEqualTo("artikel 1 Algemene termijnenwet");
  }

  @Test
  void deVrijdagNaHemelvaartTeltAlsFeestdag() {
    var som = Termijn.van(WET, dag("2026-05-01"), Duur.weken(2)).reken(DAGEN);
    assertThat(som.uiterlijk()).as("Hemelvaart, vrijdag erna, weekend").isEqualTo("2026-05-18");
  }

  @Test
  void eenKorteTermijnTeltTweeGewoneDagen() {
    var som = Termijn.van(WET, dag("2026-04-02"), Duur.dagen(4)).reken(DAGEN);
    assertThat(som.uiterlijk())
        .as("Goede Vrijdag tot en met tweede paasdag")
        .isEqualTo("2026-04-08");
  }

  @Test
  void tweeDagenVerschuivenMaarKrijgenGeenTweeGewoneDagen() {
    assertThat(Termijn.van(WET, dag("2026-04-02"), Duur.dagen(2)).reken(DAGEN).uiterlijk())
        .isEqualTo("2026-04-07");
  }

  @Test
  void deGrensVanDeTermijnenwetIsTwaalfWeken() {
    var zondag = dag("2026-06-07");
    assertThat(Termijn.van(WET, zondag, Duur.weken(12)).reken(DAGEN).uiterlijk())
        .matches(d -> d.getDayOfWeek() == DayOfWeek.MONDAY);
    assertThat(Termijn.van(WET, zondag, Duur.weken(13)).reken(DAGEN).uiterlijk())
        .matches(d -> d.getDayOfWeek() == DayOfWeek.SUNDAY);
    assertThat(Termijn.van(WET, dag("2026-06-07"), Duur.dagen(91)).reken(DAGEN).uiterlijk())
        .matches(d -> d.getDayOfWeek() == DayOfWeek.SUNDAY);
  }

  @Test
  void drieMaandenNaEindNovemberEindigenOpDeLaatsteDagVanFebruari() {
    assertThat(Termijn.van(REGELING, dag("2027-11-30"), Duur.maanden(3)).reken(DAGEN).uiterlijk())
        .isEqualTo("2028-02-29");
  }

  @Test
  void zolangNiemandWeetWanneerHijVerderLooptIsErGeenUitersteDag() {
    var termijn =
        Termijn.van(REGELING, dag("2026-06-01"), Duur.weken(13))
            .schortOp(Grond.OVERMACHT, dag("2026-06-10"));
    assertThat(termijn.reken(DAGEN).staatStil()).isTrue();
    assertThat(termijn.schortOp(Grond.OVERMACHT, dag("2026-06-20"))).isEqualTo(termijn);
  }

  @Test
  void wieDezelfdeDagAanvultLaatDeTermijnNietStilstaan() {
    var vraag = dag("2026-06-10");
    var som =
        Termijn.van(REGELING, dag("2026-06-01"), Duur.weken(13))
            .schortOp(Grond.AANVULLING, vraag)
            .hervat(Grond.AANVULLING, vraag)
            .reken(DAGEN);
    assertThat(som.uiterlijk()).isEqualTo("2026-08-31");
    assertThat(som.opgeschort()).isZero();
  }

  /** Na een verzoek om aan te vullen staat de klok de dag daarna stil. */
  private static final Set<Grond> NA_VERZOEK = Set.of(Grond.AANVULLING, Grond.VERZUIM_BEZWAAR);

  @Test
  void overmachtTeltVanafDeDagZelfEnAanvullingVanafDeDagErna() {
    var termijn = Termijn.van(REGELING, dag("2026-06-01"), Duur.weken(13));
    for (var grond : Grond.values())
      assertThat(
              termijn
                  .schortOp(grond, dag("2026-07-01"))
                  .hervat(grond, dag("2026-07-11"))
                  .reken(DAGEN)
                  .opgeschort())
          .as("%s", grond)
          .isEqualTo(NA_VERZOEK.contains(grond) ? 9 : 10);
  }

  @Test
  void eenTermijnInJarenVerschuiftNooit() {
    var eenJaar = Termijn.van(WET, dag("2026-06-06"), new Duur(1, Duur.Eenheid.JAREN));
    assertThat(eenJaar.reken(DAGEN).uiterlijk())
        .isEqualTo("2027-06-06")
        .matches(d -> d.getDayOfWeek() == DayOfWeek.SUNDAY);
  }

  @Test
  void verdagenKanEenKeerEnOpTijd() {
    var termijn = Termijn.van(REGELING, dag("2026-06-01"), Duur.weken(13));
    var later = new Verdaging(Rechtsbron.wet("artikel 4:14 Awb"), dag("2026-08-31"), Duur.weken(4));
    var verdaagd = termijn.verdaag(later, DAGEN);
    assertThat(verdaagd.reken(DAGEN).uiterlijk()).isEqualTo("2026-09-28");
    assertThatThrownBy(() -> verdaagd.verdaag(later, DAGEN)).isInstanceOf(AlVerdaagd.class);
    var teLaat = new Verdaging(later.bron(), dag("2026-09-01"), Duur.weken(4));
    assertThatThrownBy(() -> termijn.verdaag(teLaat, DAGEN)).isInstanceOf(TermijnVerstreken.class);
  }

  @Property
  void opschortenTeltAlsVanDagTotDag(
      @ForAll @DateRange(min = "2024-01-01", max = "2030-12-31") LocalDate sinds,
      @ForAll @IntRange(min = 1, max = 120) int dagen,
      @ForAll("onderbrekingen") List<int[]> onderbrekingen) {
    var termijn = Termijn.van(REGELING, sinds, Duur.dagen(dagen));
    var stil = new HashSet<LocalDate>();
    for (var i = 0; i < onderbrekingen.size(); i++) {
      var van = sinds.plusDays(onderbrekingen.get(i)[0]);
      var tot = van.plusDays(onderbrekingen.get(i)[1]);
      var grond = Grond.values()[i];
      termijn = termijn.schortOp(grond, van).hervat(grond, tot);
      var eerste = NA_VERZOEK.contains(grond) ? van.plusDays(1) : van;
      if (tot.isAfter(eerste)) eerste.datesUntil(tot).forEach(stil::add);
    }
    var verwacht = sinds;
    for (var over = dagen; over > 0; ) {
      verwacht = verwacht.plusDays(1);
      if (!stil.contains(verwacht)) over--;
    }
    assertThat(termijn.reken(DAGEN).uiterlijk()).isEqualTo(verwacht);
  }

  @Property
  void eenTermijnUitDeWetEindigtNooitOpEenVrijeDag(
      @ForAll @DateRange(min = "2024-01-01", max = "2030-12-31") LocalDate sinds,
      @ForAll @IntRange(min = 1, max = 90) int dagen) {
    var uiterlijk = Termijn.van(WET, sinds, Duur.dagen(dagen)).reken(DAGEN).uiterlijk();
    assertThat(DAGEN.is(uiterlijk)).isTrue();
    var gewoon = sinds.plusDays(1).datesUntil(uiterlijk.plusDays(1)).filter(DAGEN::is).count();
    assertThat(gewoon).isGreaterThanOrEqualTo(dagen >= 3 ? 2 : 1);
    assertThat(uiterlijk).isAfterOrEqualTo(sinds.plusDays(dagen));
    var vroegste = sinds.plusDays(dagen);
    assertThat(vroegste.datesUntil(uiterlijk).filter(DAGEN::is).count())
        .as("hij schuift alleen over vrije dagen, of tot de tweede gewone dag")
        .isLessThanOrEqualTo(dagen >= 3 && gewoon == 2 ? 2 : 0);
  }

  @Provide
  Arbitrary<List<int[]>> onderbrekingen() {
    var een =
        Combinators.combine(
                Arbitraries.integers().between(0, 150), Arbitraries.integers().between(1, 60))
            .as((van, duur) -> new int[] {van, duur});
    return een.list().ofMaxSize(Grond.values().length);
  }

  private static LocalDate dag(String datum) {
    return LocalDate.parse(datum);
  }
}
