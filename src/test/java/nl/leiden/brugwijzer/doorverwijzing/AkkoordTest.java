package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Akkoord.Deelbaar.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wat de ouder wil delen, en niets meer. */
class AkkoordTest {

  private static final LocalDate DAG = LocalDate.of(2026, 11, 16);

  @Test
  void watDeOuderWilDelenBlijftPreciesDat() {
    for (var deelt : List.of(Set.<Akkoord.Deelbaar>of(), Set.of(TELEFOON, NAAM), alles()))
      assertThat(van(deelt).gedeeld()).isEqualTo(deelt);
  }

  @Test
  void zonderAfspraakOverDelenWordtErNietsGedeeld() {
    assertThat(new Akkoord(Akkoord.Wie.VADER, Akkoord.Hoe.TELEFOON, DAG, null).gedeeld()).isEmpty();
  }

  @Test
  void hetLabelVanHetGezinIsNooitDeelbaar() {
    assertThat(Stream.of(Akkoord.Deelbaar.values()).map(Enum::name))
        .containsExactly("NAAM", "TELEFOON", "TALEN", "KINDEREN", "TOELICHTING");
  }

  private static Set<Akkoord.Deelbaar> alles() {
    return EnumSet.allOf(Akkoord.Deelbaar.class);
  }

  private static Akkoord van(Set<Akkoord.Deelbaar> deelt) {
    return Akkoord.van(Akkoord.Wie.OUDERS, Akkoord.Hoe.SCHRIFTELIJK, DAG, deelt);
  }
}
