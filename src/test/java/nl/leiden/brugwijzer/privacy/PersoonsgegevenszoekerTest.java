package nl.leiden.brugwijzer.privacy;

import static nl.leiden.brugwijzer.privacy.Persoonsgegevenszoeker.Soort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leiden.brugwijzer.privacy.Persoonsgegevenszoeker.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wat wel en niet wordt aangewezen; de zoeker is niet volmaakt, en dit is wat zij belooft. */
class PersoonsgegevenszoekerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zoon Ali mag niet zwemmen | Ali",
        "haar dochter Sara wil op dansen | Sara",
        "haar dochter, Sara, wil op dansen | Sara",
        "leerling Jan de V. kreeg geen fiets | Jan de V.",
        "een leerling J. de V. kreeg geen fiets | J. de V.",
        "Het gaat om T., groep 6 | T.",
        "Voor E., groep 2 is er niets | E.",
        "M. (8 jaar) wacht al een jaar | M.",
        "Ali (7) mag niet mee | Ali",
        "Fatima uit groep 5 mag niet mee | Fatima",
        "Youssef, 9 jaar, zit op judo | Youssef",
        "familie Bakker kreeg geen pas | Bakker",
        "familie El Amrani kreeg geen pas | El Amrani",
        "De familie van der Berg wacht | van der Berg",
        "fam. Jansen kreeg een brief | Jansen",
        "Fam. zuid kreeg een brief | zuid",
        "mevrouw Yılmaz belde | Yılmaz",
        "mw. Ben-Ali belde | Ben-Ali",
        "moeder Aïsha tekende | Aïsha",
        "Het kind heet Noor | Noor",
        "Ik sprak met P.J. de Vries erover | P.J. de Vries",
      })
  void wijstEenNaamAan(String tekst, String naam) {
    assertThat(vondsten(tekst)).containsExactly("NAAM " + naam);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06-12345678",
        "0612345678",
        "06 12 34 56 78",
        "(071) 512 34 56",
        "071-5123456",
        "+31 6 12345678",
        "0031612345678",
        "+90 532 123 45 67"
      })
  void wijstEenTelefoonnummerAan(String nummer) {
    assertThat(vondsten("Bel " + nummer + " na drieën")).containsExactly("TELEFOON " + nummer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NL91ABNA0417164300", "nl91 abna 0417 1643 00", "DE89 3704 0044 0532 0130 00"})
  void wijstEenRekeningnummerAan(String nummer) {
    assertThat(vondsten("Op " + nummer + " gestort")).containsExactly("REKENING " + nummer);
  }

  @Test
  void wijstEenMailadresAan() {
    assertThat(vondsten("Mail naar s.bakker+pas@example.nl."))
        .containsExactly("EMAIL s.bakker+pas@example.nl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456782", "1234.56.782", "1234 56 782"})
  void wijstEenBsnAan(String bsn) {
    assertThat(vondsten("nummer " + bsn + " dus")).containsExactly("BSN " + bsn);
  }

  @Test
  void eenVermomdBsnMaaktDeHeleTekstVerdacht() {
    var tekst = "1\u200b23456782";
    assertThat(Bsn.staatIn(tekst)).isTrue();
    assertThat(vondsten(tekst)).containsExactly("BSN " + tekst);
  }

  @Test
  void vindtAllesInVolgordeEnZonderOverlap() {
    assertThat(vondsten("Zoon Ali van fam. Jansen: 06-12345678 of a.jansen@example.nl"))
        .containsExactly(
            "NAAM Ali", "NAAM Jansen", "TELEFOON 06-12345678", "EMAIL a.jansen@example.nl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "groep 6",
        "De kinderen uit groep 6 mogen niet mee.",
        "Kinderen uit groep 5 krijgen geen zwemles.",
        "Leerlingen in groep 8 zijn te oud.",
        "Sleutelpas",
        "Een kind Sleutelpas geven kost weken.",
        "Jeugdfonds Sport",
        "JES Rijnland",
        "Een ouder JES Rijnland laten bellen helpt niet.",
        "De Zomerzwemregeling toetst het belastbaar inkomen, niet het besteedbare.",
        "Een gezin Leergeld laten aanvragen duurt 6 weken.",
        "Leiden 3 oktober",
        "Een moeder Nederlands laten leren",
        "Voor kinderen van 4 tot 12 jaar",
        "Vitamine D. De apotheek rekent eigen bijdrage.",
        "Het kost € 150,00 per kind per jaar.",
        "Op 01-09-2026 10 uur sloot het loket.",
        "Sinds 1-9-2026 tot 31-7-2027.",
        "In het schooljaar 2026-2027 kregen 120 kinderen niets.",
        "Artikel 4:15 van de Awb",
        "Bel 14 071 of 0800-1234",
        "Zaak S2026-00012 en 2026-00418",
        "Kenmerk 20260912345",
        "Dat kind. Het wacht al lang.",
        "Is er een familie? Die krijgt niets.",
        "De familie heeft drie kinderen.",
        "Het inkomen van de ouder. Wij zien dat vaak.",
        "Zij wonen aan de rand van Leiden (Merenwijk)"
      })
  void laatMetRustWatGeenPersoonsgegevenIs(String tekst) {
    assertThat(vondsten(tekst)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"regelingen", "instanties"})
  void geenNaamOpDeSocialeKaartIsEenMens(String kaart) throws IOException {
    var regels = Files.readAllLines(Path.of("src/main/resources/referentie/" + kaart + ".csv"));
    for (var regel : regels.subList(1, regels.size())) {
      var naam = regel.split(";")[1];
      for (var zin :
          List.of(
              naam, "Voor een kind " + naam + " aanvragen duurt lang.", naam + ", 6 weken wachten"))
        assertThat(vondsten(zin)).as(zin).isEmpty();
    }
  }

  @Property
  void geenTekstIsTeGek(@ForAll String tekst) {
    for (var vondst : Persoonsgegevenszoeker.zoek(tekst))
      assertThat(vondst.uit(tekst)).isNotEmpty();
  }

  @Test
  void ookEenLangeTekstIsZoBekeken() {
    var lang = "A. 0 A ".repeat(3000);
    var begin = System.nanoTime();
    Persoonsgegevenszoeker.zoek(lang);
    assertThat((System.nanoTime() - begin) / 1_000_000_000L).isLessThan(5);
  }

  private static List<String> vondsten(String tekst) {
    return Persoonsgegevenszoeker.zoek(tekst).stream()
        .map(v -> v.soort() + " " + v.uit(tekst))
        .toList();
  }

  @Test
  void zonderTekstIsErNiets() {
    assertThat(Persoonsgegevenszoeker.zoek(null)).isEmpty();
    assertThat(Soort.values()).hasSize(5);
  }
}
