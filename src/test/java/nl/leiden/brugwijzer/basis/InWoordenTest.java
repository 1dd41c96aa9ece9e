package nl.leiden.brugwijzer.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class InWoordenTest {

  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-11-16T08:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  @Test
  void eenDagIsKortEnKleineLetters() {
    assertThat(InWoorden.dag(LocalDate.of(2026, 11, 16), KLOK)).isEqualTo("ma 16 nov");
    assertThat(InWoorden.dag(LocalDate.of(2026, 3, 1), KLOK)).isEqualTo("zo 1 mrt");
  }

  @Test
  void eenAnderJaarStaatErbij() {
    assertThat(InWoorden.dag(LocalDate.of(2027, 1, 4), KLOK)).isEqualTo("ma 4 jan 2027");
  }

  @Test
  void eenMomentIsDeTijdInLeiden() {
    assertThat(InWoorden.moment(Instant.parse("2026-07-01T22:30:00Z"), KLOK))
        .isEqualTo("do 2 jul 00:30");
  }
}
