package nl.leiden.brugwijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

  private static final String BSN = "123456782";

  @Property(tries = 5000)
  void negenCijfersZijnEenBsnAlsDeElfproefKlopt(@ForAll @IntRange(max = 999_999_999) int getal) {
    var cijfers = "%09d".formatted(getal);
    assertThat(Bsn.staatIn(cijfers)).isEqualTo(elfproef(getal));
  }

  @Property
  void eenBsnValtOpInElkeTekst(
      @ForAll("bsn") String bsn, @ForAll("tekst") String voor, @ForAll("tekst") String na) {
    assertThat(Bsn.staatIn(voor + " " + bsn + " " + na)).isTrue();
    assertThat(Bsn.staatIn(voor + bsn + na)).isTrue();
  }

  @Property
  void spatiesPuntenEnStreepjesVerbergenNiets(
      @ForAll("bsn") String bsn, @ForAll("scheiding") String scheiding) {
    assertThat(Bsn.staatIn(String.join(scheiding, bsn.split("")))).isTrue();
    assertThat(
            Bsn.staatIn(
                bsn.substring(0, 4)
                    + scheiding
                    + bsn.substring(4, 6)
                    + scheiding
                    + bsn.substring(6)))
        .isTrue();
  }

  @Property
  void hetNummerVanEenZaakIsNooitEenBsn(
      @ForAll @IntRange(min = 2020, max = 2099) int jaar,
      @ForAll @IntRange(max = 99_999) int volgnummer) {
    var nummer = "%d-%05d".formatted(jaar, volgnummer);
    assertThat(Bsn.staatIn("zie " + nummer)).isFalse();
    assertThat(Bsn.staatIn("hetzelfde als S" + nummer + ".")).isFalse();
  }

  @Property
  void eenLangerNummerIsGeenBsn(@ForAll("bsn") String bsn, @ForAll @IntRange(max = 9) int cijfer) {
    assertThat(Bsn.staatIn(bsn + cijfer)).isFalse();
    assertThat(Bsn.staatIn(cijfer + bsn)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234 56 782",
        "1234.56.782",
        "1234-56-782",
        "1 2 3 4 5 6 7 8 2",
        "1234  56  782",
        "1234 - 56 - 782",
        "1234/56/782",
        "1234_56_782",
        "1234\u00a056\u00a0782",
        "1234\u201156\u2011782",
        "1234\u200b56782",
        "1234\n56782",
        "\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12",
        "BSN:123456782.",
        "bel 071 5165165, bsn 123456782",
        "(123456782)",
        "x123456782y"
      })
  void omwegenHelpenNiet(String tekst) {
    assertThat(Bsn.staatIn(tekst)).isTrue();
  }

  @Property(tries = 2000)
  void eenDatumMetEenTijdIsGeenBsn(
      @ForAll @IntRange(min = 1, max = 28) int dag,
      @ForAll @IntRange(min = 1, max = 12) int maand,
      @ForAll @IntRange(max = 23) int uur) {
    assertThat(Bsn.staatIn("Afspraak %d-%d-2026 %d:30 uur".formatted(dag, maand, uur))).isFalse();
    assertThat(Bsn.staatIn("Afspraak %d/%d/2026 %d.30 uur".formatted(dag, maand, uur))).isFalse();
  }

  @Property(tries = 2000)
  void eenTelefoonnummerIsGeenBsn(
      @ForAll @IntRange(max = 99_999_999) int nummer, @ForAll("landcode") String landcode) {
    assertThat(Bsn.staatIn(landcode + "6%08d".formatted(nummer))).isFalse();
    assertThat(Bsn.staatIn("06-%08d".formatted(nummer))).isFalse();
    assertThat(Bsn.staatIn("06 %04d %04d".formatted(nummer / 10_000, nummer % 10_000))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Graag bellen na 16.00 uur.",
        "06 12345678",
        "071-5165165",
        "+31 6 12345678",
        "2312 AB, huisnummer 123456",
        "000000000",
        "123456789",
        "12345678",
        "NL91 ABNA 0417 1643 00",
        "afspraken op 16-11-2026 en 23-11-2026"
      })
  void gewoneTekstMag(String tekst) {
    assertThat(Bsn.staatIn(tekst)).isFalse();
  }

  @Test
  void geenTekstMag() {
    assertThat(Bsn.staatIn(null)).isFalse();
  }

  @Provide
  Arbitrary<String> bsn() {
    return Arbitraries.integers()
        .between(1_000_000, 99_999_999)
        .map(BsnTest::metControlecijfer)
        .filter(java.util.Objects::nonNull);
  }

  @Provide
  Arbitrary<String> landcode() {
    return Arbitraries.of("+31", "+31 ", "0031", "0031 ", "+31 (0)", "+31-", "00 31 ");
  }

  @Provide
  Arbitrary<String> tekst() {
    return Arbitraries.strings().alpha().withChars(' ', ',', ':', '\n').ofMaxLength(40);
  }

  @Provide
  Arbitrary<String> scheiding() {
    return Arbitraries.of(" ", ".", "-", "", "  ", " - ", "/", "\t");
  }

  /** Acht cijfers met het cijfer erachter waarmee de elfproef klopt, of null als dat niet kan. */
  private static String metControlecijfer(int acht) {
    for (var laatste = 0; laatste <= 9; laatste++) {
      var getal = acht * 10 + laatste;
      if (elfproef(getal)) return "%09d".formatted(getal);
    }
    return null;
  }

  /** De elfproef zoals de overheid haar beschrijft, van achteren naar voren gerekend. */
  private static boolean elfproef(int getal) {
    var som = -(getal % 10);
    var rest = getal / 10;
    for (var gewicht = 2; gewicht <= 9; gewicht++, rest /= 10) som += gewicht * (rest % 10);
    return getal != 0 && som % 11 == 0;
  }
}
