package nl.leiden.brugwijzer.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WachttijdTest {

  @Test
  void deWachttijdVerdubbeltTotEenUur() {
    assertThat(IntStream.range(0, 9).mapToObj(Postbode::wachttijd).map(Duration::toMinutes))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    assertThat(Postbode.wachttijd(10_000)).isEqualTo(Duration.ofHours(1));
  }
}
