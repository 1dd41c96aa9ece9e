package nl.leiden.brugwijzer.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

/** Tegen een telling van dag tot dag met een uitgeschreven lijst van feestdagen. */
class WerkdagenTest {

  /** Algemene termijnenwet, artikel 3: ook elke 5 mei, en Goede Vrijdag telt als feestdag. */
  private static final Set<LocalDate> FEESTDAGEN =
      Stream.of(
              "2024-01-01 2024-03-29 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-20",
              "2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-09",
              "2026-01-01 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25",
              "2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17",
              "2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-05-05 2028-05-25 2028-06-05",
              "2029-01-01 2029-03-30 2029-04-02 2029-04-27 2029-05-05 2029-05-10 2029-05-21",
              "2030-01-01 2030-04-19 2030-04-22 2030-04-27 2030-05-05 2030-05-30 2030-06-10")
          .flatMap(jaar -> Stream.of(jaar.split(" ")))
          .map(LocalDate::parse)
          .collect(Collectors.toSet());

  private static final Set<MonthDay> KERST = Set.of(MonthDay.of(12, 25), MonthDay.of(12, 26));

  private final Werkdagen werkdagen = new Werkdagen();

  @Test
  void elkeDagVanZevenJarenKlopt() {
    LocalDate.of(2024, 1, 1)
        .datesUntil(LocalDate.of(2031, 1, 1))
        .forEach(dag -> assertThat(werkdagen.isWerkdag(dag)).as("%s", dag).isEqualTo(gewerkt(dag)));
  }

  @Test
  void koningsdagOpZondagWordtOpZaterdagGevierd() {
    assertThat(werkdagen.isWerkdag(LocalDate.of(2025, 4, 28))).isTrue();
    assertThat(werkdagen.na(LocalDate.of(2025, 4, 25), 1)).isEqualTo("2025-04-28");
  }

  @Test
  void bevrijdingsdagTeltElkJaar() {
    assertThat(werkdagen.isWerkdag(LocalDate.of(2025, 5, 5))).isFalse();
    assertThat(werkdagen.isWerkdag(LocalDate.of(2026, 5, 5))).isFalse();
  }

  @Test
  void goedeVrijdagTelt() {
    assertThat(werkdagen.na(LocalDate.of(2026, 4, 2), 1)).isEqualTo("2026-04-07");
  }

  @Test
  void nulWerkdagenNaEenVrijeDagIsDeEersteWerkdag() {
    assertThat(werkdagen.na(LocalDate.of(2026, 11, 14), 0)).isEqualTo("2026-11-16");
    assertThat(werkdagen.na(LocalDate.of(2026, 11, 16), 0)).isEqualTo("2026-11-16");
  }

  @Property
  void naTeltVanDagTotDag(
      @ForAll @DateRange(min = "2024-01-01", max = "2029-06-30") LocalDate dag,
      @ForAll @IntRange(min = 1, max = 260) int aantal) {
    var verwacht = dag;
    for (var geteld = 0; geteld < aantal; ) {
      verwacht = verwacht.plusDays(1);
      if (gewerkt(verwacht)) geteld++;
    }
    assertThat(werkdagen.na(dag, aantal)).isEqualTo(verwacht);
  }

  @Property
  void tussenTeltVanDagTotDag(
      @ForAll @DateRange(min = "2024-01-01", max = "2030-12-31") LocalDate van,
      @ForAll @DateRange(min = "2024-01-01", max = "2030-12-31") LocalDate tot) {
    var eerste = van.isBefore(tot) ? van : tot;
    var laatste = van.isBefore(tot) ? tot : van;
    var verwacht = 0;
    for (var dag = eerste.plusDays(1); !dag.isAfter(laatste); dag = dag.plusDays(1))
      if (gewerkt(dag)) verwacht++;
    assertThat(werkdagen.tussen(van, tot)).isEqualTo(van.isBefore(tot) ? verwacht : -verwacht);
  }

  @Property
  void naEnTussenZijnElkaarsOmgekeerde(
      @ForAll @DateRange(min = "1990-01-01", max = "2090-12-31") LocalDate dag,
      @ForAll @IntRange(min = 1, max = 60) int aantal) {
    var later = werkdagen.na(dag, aantal);
    assertThat(werkdagen.isWerkdag(later)).isTrue();
    assertThat(werkdagen.tussen(dag, later)).isEqualTo(aantal);
  }

  private static boolean gewerkt(LocalDate dag) {
    return dag.getDayOfWeek() != DayOfWeek.SATURDAY
        && dag.getDayOfWeek() != DayOfWeek.SUNDAY
        && !FEESTDAGEN.contains(dag)
        && !KERST.contains(MonthDay.from(dag));
  }
}
