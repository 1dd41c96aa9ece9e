package nl.leiden.brugwijzer.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final UUID ID = UUID.fromString("7f2c1a34-0000-4000-8000-000000000001");

  @Property
  void watErInGaatKomtErUit(
      @ForAll("teksten") String waarde, @ForAll long hoog, @ForAll long laag) {
    var cursor = new Cursor(waarde, new UUID(hoog, laag));
    assertThat(Cursor.van(cursor.alsTekst())).isEqualTo(cursor);
    assertThat(cursor.alsTekst()).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void eenMomentKomtPreciesTerug(@ForAll("momenten") Instant moment) {
    assertThat(Cursor.van(Cursor.van(moment, ID).alsTekst()).moment()).isEqualTo(moment);
  }

  @Property
  void welkeTekstOokHetWordtEenCursorOfNietGevonden(@ForAll String tekst) {
    try {
      var cursor = Cursor.van(tekst);
      assertThat(cursor == null).isEqualTo(tekst.isBlank());
    } catch (NietGevonden verwacht) {
      assertThat(verwacht.sleutel()).isEqualTo("fout.nietgevonden");
    }
  }

  @Property
  void welkeWaardeOokHetWordtEenMomentOfNietGevonden(@ForAll("teksten") String waarde) {
    assertThatThrownBy(() -> new Cursor(waarde, ID).moment()).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> new Cursor(waarde, ID).dag()).isInstanceOf(NietGevonden.class);
  }

  @Test
  void geenCursorIsDeEersteBladzijde() {
    assertThat(Cursor.van((String) null)).isNull();
    assertThat(Cursor.van("  ")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geen|" + "waarde",
        "7f2c1a34-0000-4000-8000-000000000001",
        "7f2c1a34-0000-4000-8000-000000000001|nul\0teken",
        "|",
        "' or 1=1 --|x"
      })
  void eenVerzonnenCursorIsNietGevonden(String verzonnen) {
    var tekst = Base64.getUrlEncoder().encodeToString(verzonnen.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Cursor.van(tekst)).isInstanceOf(NietGevonden.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31T23:59:59Z",
        "-0001-01-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "gisteren"
      })
  void eenMomentDatDeDatabaseNietKentIsNietGevonden(String waarde) {
    assertThatThrownBy(() -> new Cursor(waarde, ID).moment()).isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenDagKomtPreciesTerug() {
    assertThat(new Cursor("2026-11-16", ID).dag()).isEqualTo(LocalDate.of(2026, 11, 16));
    assertThatThrownBy(() -> new Cursor("+999999999-12-31", ID).dag())
        .isInstanceOf(NietGevonden.class);
  }

  @Provide
  Arbitrary<String> teksten() {
    return Arbitraries.strings().all().excludeChars('\0').filter(CursorTest::isEchteTekst);
  }

  @Provide
  Arbitrary<Instant> momenten() {
    return Arbitraries.longs()
        .between(0, 4_000_000_000_000_000L)
        .map(micros -> Instant.EPOCH.plusNanos(micros * 1_000));
  }

  /** Halve surrogaten bestaan niet in UTF-8 en dus ook niet in de database. */
  private static boolean isEchteTekst(String tekst) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(tekst);
  }
}
