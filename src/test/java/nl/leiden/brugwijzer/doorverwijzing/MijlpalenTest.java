package nl.leiden.brugwijzer.doorverwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Verwezen, aangekomen en opgelost zijn drie feiten; het een volgt niet uit het ander. */
class MijlpalenTest {

  private static final Instant EEN = Instant.parse("2026-11-16T08:00:00Z");
  private static final Instant TWEE = Instant.parse("2026-11-17T08:00:00Z");
  private static final Instant DRIE = Instant.parse("2026-11-18T08:00:00Z");

  private final Mijlpalen verwezen = Mijlpalen.verwezen(EEN);

  @Test
  void verwijzenIsNogNietAankomen() {
    assertThat(verwezen).isEqualTo(new Mijlpalen(EEN, null, null, null, null, null));
  }

  @Test
  void aankomenIsNogNietOpgelost() {
    assertThat(verwezen.aangekomen(TWEE))
        .isEqualTo(new Mijlpalen(EEN, null, null, TWEE, null, null));
  }

  @Test
  void sluitenMetEenOplossingIsOpgelost() {
    assertThat(verwezen.aangekomen(TWEE).afgesloten(true, DRIE))
        .isEqualTo(new Mijlpalen(EEN, null, null, TWEE, DRIE, DRIE));
  }

  @Test
  void sluitenZonderOplossingIsNietOpgelost() {
    assertThat(verwezen.aangekomen(TWEE).afgesloten(false, DRIE))
        .isEqualTo(new Mijlpalen(EEN, null, null, TWEE, null, DRIE));
  }

  @Test
  void opgelostKanOokZonderAankomst() {
    assertThat(verwezen.afgesloten(true, DRIE))
        .isEqualTo(new Mijlpalen(EEN, null, null, null, DRIE, DRIE));
  }

  @Test
  void wieZonderLezenAanneemtOntvingHetDaar() {
    assertThat(verwezen.aangenomen(TWEE))
        .isEqualTo(new Mijlpalen(EEN, TWEE, TWEE, null, null, null));
  }

  @Test
  void aannemenVerandertNietWanneerHetOntvangenIs() {
    assertThat(verwezen.ontvangen(TWEE).aangenomen(DRIE))
        .isEqualTo(new Mijlpalen(EEN, TWEE, DRIE, null, null, null));
  }
}
