package nl.leiden.brugwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Elke brief is een PDF/A-3a en een PDF/UA-1, gekeurd door veraPDF. */
@BrugwijzerTest
class BriefdrukkerTest {

  @Autowired Briefdrukker drukker;

  @BeforeAll
  static void keurmeester() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Brieftekst> brieven() {
    return Stream.of(Proefbrieven.besluit(), Proefbrieven.bericht(), Proefbrieven.lang());
  }

  @ParameterizedTest
  @MethodSource("brieven")
  void elkeBriefKomtDoorDeKeuring(Brieftekst brief) throws Exception {
    var pdf = drukker.druk(brief);
    Files.createDirectories(Path.of("target/brieven"));
    Files.write(Path.of("target/brieven", brief.onderwerp() + ".pdf"), pdf);
    assertThat(bezwaren(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(bezwaren(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void deKeuringZietEenFout() throws Exception {
    assertThat(bezwaren(Proefbestanden.pdf("geen brief"), PDFAFlavour.PDFA_3_A)).isNotEmpty();
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

  private static List<String> bezwaren(byte[] pdf, PDFAFlavour eis) throws Exception {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), eis);
        var keuring = Foundries.defaultInstance().createValidator(eis, false)) {
      return keuring.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
