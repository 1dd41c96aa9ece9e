package nl.leiden.brugwijzer.subsidie.geld;

import static nl.leiden.brugwijzer.subsidie.geld.Kassa.euro;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.voor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.subsidie.geld.Betaalplan.Deel;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import org.junit.jupiter.api.Test;

/** De regels van verdelen, verrekenen en op tijd betalen, zonder Spring. */
class BetaalplanTest {

  private final Betaaltermijn termijn =
      new Betaaltermijn(new Gewonedagen(new Werkdagen(), Set.of()));

  @Test
  void hetLaatsteMomentKrijgtDeRest() {
    var plan =
        Betaalplan.van(List.of(voor("2026-2027", "100")), momenten("33.33", "33.33", "33.34"));
    assertThat(plan.delen())
        .extracting(Deel::bedrag)
        .containsExactly(euro("33.33"), euro("33.33"), euro("33.34"));
    var scheef =
        Betaalplan.van(List.of(voor("2026-2027", "0.02")), momenten("25", "25", "25", "25"));
    assertThat(scheef.delen()).extracting(Deel::bedrag).containsExactly(euro("0.02"));
  }

  @Test
  void hetEersteSchooljaarWordtHetEerstBetaald() {
    var jaren = List.of(voor("2025-2026", "40000"), voor("2026-2027", "40000"));
    var plan = Betaalplan.van(jaren, momenten("80", "20"));
    assertThat(plan.delen())
        .extracting(deel -> deel.schooljaar() + " " + deel.bedrag())
        .containsExactly("2025-2026 40000.00", "2026-2027 24000.00", "2026-2027 16000.00");
  }

  @Test
  void aandelenZijnSamenHonderd() {
    assertThatThrownBy(
            () -> Betaalplan.van(List.of(voor("2026-2027", "1")), momenten("50", "49.99")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 2000)
  void alleDelenSamenZijnPreciesWatVerleendIs(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 10_000_000) Integer> centen,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 100) Integer> gewichten) {
    var jaren = new ArrayList<Jaarbedrag>();
    for (var n = 0; n < centen.size(); n++)
      jaren.add(
          new Jaarbedrag((2024 + n) + "-" + (2025 + n), BigDecimal.valueOf(centen.get(n), 2)));
    var delen = Betaalplan.van(jaren, naarHonderd(gewichten)).delen();
    for (var jaar : jaren)
      assertThat(
              delen.stream()
                  .filter(deel -> deel.schooljaar().equals(jaar.schooljaar()))
                  .map(Deel::bedrag)
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(jaar.bedrag());
    assertThat(delen).allMatch(deel -> deel.bedrag().signum() > 0);
  }

  @Property(tries = 2000)
  void naVerrekeningHeeftElkJaarPreciesWatVastgesteldIs(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 10_000_000) Integer> vast,
      @ForAll @Size(min = 4, max = 4) List<@IntRange(max = 10_000_000) Integer> had) {
    Map<String, BigDecimal> vastgesteld = new TreeMap<>();
    Map<String, BigDecimal> betaald = new TreeMap<>();
    for (var n = 0; n < vast.size(); n++) {
      vastgesteld.put("jaar" + n, BigDecimal.valueOf(vast.get(n), 2));
      betaald.put("jaar" + n, BigDecimal.valueOf(had.get(n), 2));
    }
    var uit = Verrekening.van(vastgesteld, betaald);
    for (var jaar : vastgesteld.keySet())
      assertThat(
              betaald
                  .get(jaar)
                  .add(uit.verrekend().get(jaar))
                  .add(uit.slot().get(jaar))
                  .subtract(uit.terug().get(jaar)))
          .isEqualByComparingTo(vastgesteld.get(jaar));
    assertThat(Verrekening.som(uit.verrekend())).isEqualByComparingTo("0");
    assertThat(Verrekening.som(uit.slot()).min(Verrekening.som(uit.terug())))
        .as("nooit tegelijk betalen en terugvorderen")
        .isEqualByComparingTo("0");
  }

  @Test
  void betalenMoetBinnenZesWekenNaBekendmakingOfOpDeDagVanHetBesluit() {
    assertThat(termijn.uiterlijk(LocalDate.of(2026, 11, 16), null)).isEqualTo("2026-12-28");
    assertThat(termijn.uiterlijk(LocalDate.of(2026, 11, 13), null))
        .as("zes weken eindigen op Eerste Kerstdag, daarna Tweede Kerstdag en zondag")
        .isEqualTo("2026-12-28");
    assertThat(termijn.uiterlijk(LocalDate.of(2026, 11, 16), LocalDate.of(2027, 3, 1)))
        .isEqualTo("2027-03-01");
    assertThat(termijn.uiterlijk(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 8, 1)))
        .as("een dag die al voorbij is, is geen termijn")
        .isEqualTo("2026-12-28");
    assertThat(termijn.terugTot(LocalDate.of(2026, 11, 15)))
        .as("vijf jaar verschuift niet, ook niet van een zaterdag")
        .isEqualTo("2031-11-15");
  }

  private static List<Betaalmoment> momenten(String... aandelen) {
    return java.util.stream.Stream.of(aandelen)
        .map(aandeel -> new Betaalmoment(null, new BigDecimal(aandeel)))
        .toList();
  }

  private static List<Betaalmoment> naarHonderd(List<Integer> gewichten) {
    var momenten = new ArrayList<Betaalmoment>();
    var som = gewichten.stream().mapToInt(n -> n).sum();
    var over = new BigDecimal(100);
    for (var n = 0; n < gewichten.size(); n++) {
      var aandeel =
          n == gewichten.size() - 1
              ? over
              : BigDecimal.valueOf(gewichten.get(n) * 10_000L / som, 2);
      over = over.subtract(aandeel);
      momenten.add(new Betaalmoment(null, aandeel));
    }
    return momenten;
  }
}
