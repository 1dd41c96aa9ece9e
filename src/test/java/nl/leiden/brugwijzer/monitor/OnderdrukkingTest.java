package nl.leiden.brugwijzer.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Wat iemand van een aantal te zien krijgt. */
class OnderdrukkingTest {

  private final Onderdrukking onderdrukking = new Onderdrukking(10, 5);

  @Test
  void vanNulTotEnMetNegenStaatErHetzelfde() {
    for (var aantal = 0; aantal < 10; aantal++)
      assertThat(onderdrukking.toon(aantal)).isEqualTo("<10");
  }

  @Test
  void eenGroterAantalIsNaarBenedenAfgerond() {
    assertThat(onderdrukking.toon(10)).isEqualTo("10");
    assertThat(onderdrukking.toon(14)).isEqualTo("10");
    assertThat(onderdrukking.toon(15)).isEqualTo("15");
    assertThat(onderdrukking.toon(1234)).isEqualTo("1230");
  }

  @Test
  void deGrensEnHetVeelvoudZijnInstellingen() {
    var anders = new Onderdrukking(6, 4);
    assertThat(anders.toon(5)).isEqualTo("<6");
    assertThat(anders.toon(6)).isEqualTo("6");
    assertThat(anders.toon(9)).isEqualTo("8");
    assertThatThrownBy(() -> new Onderdrukking(1, 5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void naastEenKleinAantalGaatErNogEenDicht() {
    var rij = onderdrukking.rij(3, 20, 30);
    assertThat(IntStream.range(0, 4).mapToObj(plek -> rij.cel(0, plek)))
        .containsExactly("<10", "–", "30", "50");
  }

  @Test
  void eenNulVerbergtNiets() {
    var rij = onderdrukking.rij(3, 0, 20, 30);
    assertThat(IntStream.range(0, 5).mapToObj(plek -> rij.cel(0, plek)))
        .containsExactly("<10", "<10", "–", "30", "50");
  }

  @Test
  void tweeKleineAantallenVerbergenElkaar() {
    var rij = onderdrukking.rij(2, 3, 30);
    assertThat(IntStream.range(0, 4).mapToObj(plek -> rij.cel(0, plek)))
        .containsExactly("<10", "<10", "30", "35");
  }

  @Test
  void bijnaTeGroteKleineAantallenGaanHelemaalDicht() {
    var rij = onderdrukking.rij(9, 9);
    assertThat(rij.cel(0, 0)).isEqualTo("–");
    assertThat(rij.totaal()).isEqualTo("15");
  }

  @Test
  void inEenTabelIsOokLangsDeKolomNietsAfTeTrekken() {
    var tabel = onderdrukking.tabel(new long[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}});
    assertThat(tabel.cel(0, 0)).isEqualTo("<10");
    assertThat(tabel.cel(0, 1)).isEqualTo("–");
    assertThat(tabel.cel(1, 0)).isEqualTo("–");
    assertThat(tabel.cel(1, 1)).isEqualTo("–");
    assertThat(tabel.cel(2, 2)).isEqualTo("90");
    assertThat(tabel.totaal()).isEqualTo("440");
  }

  @Property
  void opGeenRegelStaatPreciesEenAantalDicht(@ForAll Random toeval) {
    var tabel = onderdrukking.tabel(cellen(toeval, 1 + toeval.nextInt(6), 1 + toeval.nextInt(6)));
    for (var regel : tabel.regels()) assertThat(tabel.verborgen(regel)).isNotEqualTo(1);
  }

  @Property
  void watLeesbaarIsKlopt(@ForAll Random toeval) {
    var cellen = cellen(toeval, 3, 4);
    var tabel = onderdrukking.tabel(cellen);
    for (var rij = 0; rij < 3; rij++)
      for (var kolom = 0; kolom < 4; kolom++)
        if (tabel.leesbaar(rij, kolom))
          assertThat(cellen[rij][kolom] - Long.parseLong(tabel.cel(rij, kolom))).isBetween(0L, 4L);
  }

  @Test
  void alleenDezeKamerLeestDeWaarnemingen() throws IOException {
    try (var bronnen = Files.walk(Path.of("src", "main", "java"))) {
      assertThat(bronnen.filter(Files::isRegularFile).filter(OnderdrukkingTest::leestWaarnemingen))
          .isNotEmpty()
          .allSatisfy(bron -> assertThat(bron.getParent()).endsWith(Path.of("monitor")));
    }
  }

  private static boolean leestWaarnemingen(Path bron) {
    try {
      return Files.readString(bron).contains("obstakel_waarneming");
    } catch (IOException mis) {
      throw new UncheckedIOException(mis);
    }
  }

  private static long[][] cellen(Random toeval, int rijen, int kolommen) {
    var groot = 5 + toeval.nextInt(40);
    return Stream.generate(() -> toeval.longs(kolommen, 0, groot).toArray())
        .limit(rijen)
        .toArray(long[][]::new);
  }
}
