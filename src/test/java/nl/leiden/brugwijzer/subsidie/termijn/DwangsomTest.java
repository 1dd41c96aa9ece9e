package nl.leiden.brugwijzer.subsidie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom.Tarief;
import org.junit.jupiter.api.Test;

class DwangsomTest {

  private static final Gewonedagen DAGEN = new Gewonedagen(new Werkdagen(), Set.of());
  private static final LocalDate UITERLIJK = LocalDate.of(2026, 8, 31);

  /** Ronde getallen van de proef; de echte bedragen zijn een instelling. */
  private static final List<Tarief> TARIEVEN =
      List.of(tarief(14, 1), tarief(14, 10), tarief(14, 100));

  private final Dwangsom dwangsom = Dwangsom.na(LocalDate.of(2026, 9, 2), UITERLIJK, DAGEN);

  @Test
  void deEersteDagKomtNaTweeWeken() {
    assertThat(dwangsom.eersteDag()).isEqualTo("2026-09-17");
    assertThat(dwangsom.dagen(LocalDate.of(2026, 9, 16))).isZero();
    assertThat(dwangsom.dagen(LocalDate.of(2026, 9, 17))).isOne();
  }

  @Test
  void naTweeenveertigDagenIsHetOp() {
    assertThat(dwangsom.laatsteDag()).isEqualTo("2026-10-28");
    assertThat(dwangsom.dagen(LocalDate.of(2027, 1, 1))).isEqualTo(42);
  }

  @Test
  void hetBedragLooptOpPerTarief() {
    assertThat(dwangsom.bedrag(LocalDate.of(2026, 9, 30), TARIEVEN)).isEqualByComparingTo("14");
    assertThat(dwangsom.bedrag(LocalDate.of(2026, 10, 1), TARIEVEN)).isEqualByComparingTo("24");
    assertThat(dwangsom.bedrag(LocalDate.of(2027, 1, 1), TARIEVEN)).isEqualByComparingTo("1554");
  }

  @Test
  void opDeLaatsteDagKanNogNiemandInGebrekeStellen() {
    assertThatThrownBy(() -> Dwangsom.na(UITERLIJK, UITERLIJK, DAGEN))
        .isInstanceOf(TeVroegInGebreke.class);
  }

  private static Tarief tarief(int dagen, int perDag) {
    return new Tarief(dagen, BigDecimal.valueOf(perDag));
  }
}
