package nl.leiden.brugwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Elke brief is een PDF/A-3a en een PDF/UA-1, gekeurd door veraPDF. */
@BrugwijzerTest
class BriefdrukkerTest {

  @Autowired Briefdrukker drukker;
  @Autowired Proefdrukker proef;

  static Stream<Brieftekst> brieven() {
    return Stream.of(Proefbrieven.besluit(), Proefbrieven.bericht(), Proefbrieven.lang());
  }

  @ParameterizedTest
  @MethodSource("brieven")
  void elkeBriefKomtDoorDeKeuring(Brieftekst brief) {
    assertThat(proef.bezwaren(proef.druk(brief.onderwerp(), brief))).isEmpty();
  }

  @Test
  void deKeuringZietEenFout() throws Exception {
    assertThat(proef.bezwaren(Proefbestanden.pdf("geen brief"))).isNotEmpty();
  }

  @Test
  void deBriefZegtVanWieHijIsEnWatErInStaat() throws Exception {
    try (var pdf = Loader.loadPDF(drukker.druk(Proefbrieven.besluit()))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Besluit op uw aanvraag voor een brugfunctionaris");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(
              "Gemeente (voorbeeld)",
              "16 november 2026",
              "€ 41.250",
              "ouders & het team",
              "Reageer uiterlijk op maandag 28 december 2026.",
              "kenmerk S-2026-0042",
              "online bezwaar maken: https://voorbeeld.example/bezwaar",
              "Bladzijde 1 van 2",
              "Bladzijde 2 van 2")
          .doesNotContain("??", "&amp;");
    }
  }

  /** Letters die het lettertype aan elkaar zou schrijven, en tekens uit een tekstverwerker. */
  @Test
  void elkeLetterBlijftTeLezen() {
    var zin =
        "Wie schriftelijk heeft geschreven: fiets, efficiënt, aflossen, Ayşe Łuczak. ‘Zo’ – …";
    var pdf = proef.druk("letters", met(zin, "€\u00a080.000,00"));
    assertThat(proef.bezwaren(pdf)).isEmpty();
    assertThat(Proefdrukker.tekst(pdf)).contains(zin, "€ 80.000,00");
  }

  /** Mensen typen van alles; een aanvraag mag daar niet op stuklopen. */
  @Test
  void eenTekenDatHetLettertypeNietKentMaaktDeBriefNietOngeldig() {
    var pdf =
        proef.druk(
            "tekens", met("Welkom 😀 مرحبا ☎ a\u200bb\u00adc\u2011d\u202fe\u2060f\tg\ufeffh"));
    assertThat(proef.bezwaren(pdf)).isEmpty();
    assertThat(Proefdrukker.tekst(pdf)).contains("Welkom");
  }

  /** Elke lengte van de tekst ervoor, dus ook die waarbij het net niet past. */
  @Test
  void eenBedragEenDagEnEenArtikelBlijvenOpEenRegel() throws Exception {
    var heel = List.of("€ 41.250", "31 december 2027", "artikel 7:10 Awb", "€\u00a01.250,00");
    var alineas =
        heel.stream()
            .flatMap(
                woord ->
                    IntStream.range(0, 40)
                        .mapToObj(n -> "Een zin die ".repeat(6) + "x".repeat(n) + " " + woord))
            .toArray(String[]::new);
    try (var pdf = Loader.loadPDF(proef.druk("regels", met(alineas)))) {
      var regels = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').lines().toList();
      assertThat(regels)
          .noneMatch(regel -> regel.matches("\\d+ Awb|Awb|\\d[\\d.,]*|.*(€|7:|31)\\s*|december.*"));
    }
  }

  private static Brieftekst met(String... alineas) {
    return new Brieftekst(
        "Letters",
        "S-1",
        null,
        LocalDate.of(2026, 11, 16),
        List.of("Basisschool"),
        Stream.of(alineas).<Brieftekst.Blok>map(Brieftekst.Alinea::new).toList(),
        List.of("Team"),
        null);
  }
}
