package nl.leiden.brugwijzer.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SchooljarenTest {

  private final Schooljaren schooljaren = new Schooljaren("--08-01");

  @Test
  void schooljaarBegintOpDeIngesteldeDag() {
    assertThat(schooljaren.van(LocalDate.of(2026, 7, 31)).naam()).isEqualTo("2025-2026");
    assertThat(schooljaren.van(LocalDate.of(2026, 8, 1)).naam()).isEqualTo("2026-2027");
    assertThat(new Schooljaren("--09-01").van(LocalDate.of(2026, 8, 31)).naam())
        .isEqualTo("2025-2026");
  }

  @Property
  void elkeDagValtInPreciesEenSchooljaarEnZeSluitenAan(@ForAll LocalDate dag) {
    var jaar = schooljaren.van(dag);
    assertThat(jaar.bevat(dag)).isTrue();
    assertThat(schooljaren.van(jaar.laatste().plusDays(1)).eerste())
        .isEqualTo(jaar.laatste().plusDays(1));
    assertThat(schooljaren.van(jaar.eerste())).isEqualTo(jaar);
  }
}
