package nl.leiden.brugwijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KluisTest {

  private static final String OUD = sleutel(1);
  private static final String NIEUW = sleutel(2);

  private final Kluis kluis = new Kluis(new Sleutels("a", null, Map.of("a", OUD)));

  @Property
  void watErInGaatKomtErUit(@ForAll String tekst) {
    var leesbaar = new String(tekst.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(kluis.ontsleutel(kluis.versleutel(leesbaar))).isEqualTo(leesbaar);
  }

  @Property(tries = 200)
  void elkeVeranderdeByteValtOp(
      @ForAll @IntRange(max = 60) int plek, @ForAll @IntRange(min = 1, max = 255) int anders) {
    var bewaard = kluis.versleutel("Telefoon van de ouder: 06 0000 0000");
    bewaard[plek % bewaard.length] ^= (byte) anders;
    assertThatThrownBy(() -> kluis.ontsleutel(bewaard)).isInstanceOf(Onleesbaar.class);
  }

  @Property(tries = 100)
  void willekeurigeBytesZijnOnleesbaar(@ForAll byte[] rommel) {
    assertThatThrownBy(() -> kluis.ontsleutel(rommel)).isInstanceOf(Onleesbaar.class);
  }

  @Test
  void geenTekstBlijftGeenTekst() {
    assertThat(kluis.versleutel(null)).isNull();
    assertThat(kluis.ontsleutel(null)).isNull();
  }

  @Test
  void dezelfdeTekstZietErElkeKeerAndersUit() {
    var gezien = new HashSet<String>();
    IntStream.range(0, 1000)
        .forEach(i -> gezien.add(Base64.getEncoder().encodeToString(kluis.versleutel("zelfde"))));
    assertThat(gezien).hasSize(1000);
  }

  @Test
  void deVormIsVastgelegd() {
    var bewaard = kluis.versleutel("vijf!");
    assertThat(bewaard).hasSize(1 + 1 + 1 + 12 + 5 + 16);
    assertThat(bewaard).startsWith(1, 1, 'a');
    assertThat(new String(bewaard, StandardCharsets.ISO_8859_1)).doesNotContain("vijf");
  }

  @Test
  void naEenNieuweSleutelBlijftHetOudeLeesbaar() {
    var bewaard = kluis.versleutel("oud");
    var na = new Kluis(new Sleutels("b", NIEUW, Map.of("a", OUD)));
    assertThat(na.ontsleutel(bewaard)).isEqualTo("oud");
    assertThat(na.versleutel("nieuw")).startsWith(1, 1, 'b');
    assertThat(na.ontsleutel(na.versleutel("nieuw"))).isEqualTo("nieuw");
  }

  @Test
  void zonderDeSleutelIsHetOnleesbaarEnZegtDeFoutWelkeMist() {
    var bewaard = kluis.versleutel("geheim");
    var ander = new Kluis(new Sleutels("b", NIEUW, null));
    assertThatThrownBy(() -> ander.ontsleutel(bewaard))
        .isInstanceOf(Onleesbaar.class)
        .hasMessageContaining("sleutel a ontbreekt")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void eenAndereSleutelOnderDezelfdeNaamIsOnleesbaar() {
    var bewaard = kluis.versleutel("geheim");
    var ander = new Kluis(new Sleutels("a", NIEUW, null));
    assertThatThrownBy(() -> ander.ontsleutel(bewaard)).isInstanceOf(Onleesbaar.class);
  }

  @Test
  void eenVerkeerdeSleutelStartNiet() {
    weigert(new Sleutels("a", "a29ydA==", null));
    weigert(new Sleutels("a", "geen base64!", null));
    weigert(new Sleutels(null, null, null));
    weigert(new Sleutels("b", null, Map.of("a", OUD)));
    weigert(new Sleutels("a b", OUD, null));
  }

  private static void weigert(Sleutels sleutels) {
    assertThatThrownBy(() -> new Kluis(sleutels)).isInstanceOf(VerkeerdeSleutel.class);
  }

  @Test
  void eenSleutelKomtNietInHetLogboek() {
    assertThat(new Sleutels("a", OUD, Map.of("b", NIEUW)).toString())
        .doesNotContain(OUD)
        .doesNotContain(NIEUW);
  }

  private static String sleutel(int vulling) {
    var bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) vulling);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
