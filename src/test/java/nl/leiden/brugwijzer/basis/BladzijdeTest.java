package nl.leiden.brugwijzer.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BladzijdeTest {

  @Property
  void wieDoorbladertZietElkeRegelPreciesEenKeer(
      @ForAll @IntRange(max = 120) int regels, @ForAll @IntRange(min = 1, max = 30) int grootte) {
    var alle = IntStream.range(0, regels).boxed().toList();
    var gezien = new ArrayList<Integer>();
    String na = null;
    do {
      var bladzijde = Bladzijde.van(zoek(alle, na, grootte + 1), grootte, String::valueOf);
      assertThat(bladzijde.regels()).hasSizeLessThanOrEqualTo(grootte);
      gezien.addAll(bladzijde.regels());
      na = bladzijde.volgende();
    } while (na != null);
    assertThat(gezien).isEqualTo(alle);
  }

  @Test
  void eenVolleLaatsteBladzijdeHeeftGeenVolgende() {
    assertThat(Bladzijde.van(List.of(1, 2, 3), 3, String::valueOf).volgende()).isNull();
    assertThat(Bladzijde.van(List.of(1, 2, 3), 2, String::valueOf).volgende()).isEqualTo("2");
  }

  @Test
  void andereRegelsHoudenDeVolgende() {
    var bladzijde = Bladzijde.van(List.of(1, 2, 3), 2, String::valueOf).met(regel -> "r" + regel);
    assertThat(bladzijde.regels()).containsExactly("r1", "r2");
    assertThat(bladzijde.volgende()).isEqualTo("2");
    assertThat(bladzijde.leeg()).isFalse();
    assertThat(Bladzijde.van(List.of(), 2, String::valueOf).leeg()).isTrue();
  }

  private static List<Integer> zoek(List<Integer> alle, String na, int hoogstens) {
    return alle.stream()
        .filter(regel -> na == null || regel > Integer.parseInt(na))
        .limit(hoogstens)
        .toList();
  }
}
