package nl.leiden.brugwijzer.subsidie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom.Tarief;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** De dwangsom rekent met de bedragen van de dag. */
class DwangsomtarievenTest {

  private static final Map<String, String> TWEE_REEKSEN =
      Map.ofEntries(
          Map.entry("brugwijzer.dwangsom[0].vanaf", "2025-01-01"),
          Map.entry("brugwijzer.dwangsom[0].dagen", "14"),
          Map.entry("brugwijzer.dwangsom[0].per-dag", "10"),
          Map.entry("brugwijzer.dwangsom[0].voorbeeld", "true"),
          Map.entry("brugwijzer.dwangsom[1].vanaf", "2025-01-01"),
          Map.entry("brugwijzer.dwangsom[1].dagen", "28"),
          Map.entry("brugwijzer.dwangsom[1].per-dag", "12.50"),
          Map.entry("brugwijzer.dwangsom[2].vanaf", "2026-01-01"),
          Map.entry("brugwijzer.dwangsom[2].dagen", "42"),
          Map.entry("brugwijzer.dwangsom[2].per-dag", "11"),
          Map.entry("brugwijzer.dwangsom[2].bron", "Staatscourant"));

  @Test
  void eenReeksGeldtTotErEenLatereIs() {
    var tarieven = uit(TWEE_REEKSEN);
    assertThat(tarieven.op(LocalDate.of(2024, 12, 31))).isEmpty();
    assertThat(tarieven.op(LocalDate.of(2025, 1, 1)))
        .containsExactly(
            new Tarief(14, new BigDecimal("10")), new Tarief(28, new BigDecimal("12.50")));
    assertThat(tarieven.op(LocalDate.of(2025, 12, 31))).hasSize(2);
    assertThat(tarieven.op(LocalDate.of(2026, 1, 1)))
        .containsExactly(new Tarief(42, new BigDecimal("11")));
    assertThat(tarieven.isVoorbeeld(LocalDate.of(2025, 6, 1))).isTrue();
    assertThat(tarieven.isVoorbeeld(LocalDate.of(2026, 6, 1))).isFalse();
  }

  @Test
  void zonderBedragKloptEenRegelNiet() {
    assertThatThrownBy(
            () ->
                uit(
                    Map.of(
                        "brugwijzer.dwangsom[0].vanaf", "2026-01-01",
                        "brugwijzer.dwangsom[0].dagen", "14")))
        .isInstanceOf(BindException.class)
        .hasRootCauseMessage("brugwijzer.dwangsom: vanaf, dagen en per-dag zijn verplicht");
  }

  @Test
  void zonderInstellingZijnErGeenTarieven() {
    assertThat(uit(Map.of("brugwijzer.adres", "x")).op(LocalDate.of(2026, 1, 1))).isEmpty();
  }

  private static Dwangsomtarieven uit(Map<String, String> instellingen) {
    return new Binder(new MapConfigurationPropertySource(instellingen))
        .bindOrCreate("brugwijzer", Bindable.of(Dwangsomtarieven.class));
  }
}
