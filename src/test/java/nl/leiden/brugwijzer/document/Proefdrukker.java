package nl.leiden.brugwijzer.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Drukt brieven om te bekijken, en laat ze door veraPDF keuren. */
@Component
public class Proefdrukker {

  private static final Path MAP = Path.of("target", "brieven");

  private final Briefdrukker drukker;

  Proefdrukker(Briefdrukker drukker) {
    VeraGreenfieldFoundryProvider.initialise();
    this.drukker = drukker;
  }

  /** De brief als PDF; hij blijft bij de uitkomsten van de proeven liggen. */
  public byte[] druk(String naam, Brieftekst brief) {
    try {
      var pdf = drukker.druk(brief);
      Files.createDirectories(MAP);
      Files.write(MAP.resolve(naam + ".pdf"), pdf);
      return pdf;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** Wat er volgens PDF/A-3a en PDF/UA-1 aan schort. */
  public List<String> bezwaren(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
        .flatMap(eis -> bezwaren(pdf, eis).stream())
        .toList();
  }

  /** De tekst, met enkele spaties. */
  public static String tekst(byte[] pdf) {
    try (var gelezen = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(gelezen).replaceAll("[\\s\\u00a0]+", " ");
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static List<String> bezwaren(byte[] pdf, PDFAFlavour eis) {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), eis);
        var keuring = Foundries.defaultInstance().createValidator(eis, false)) {
      return keuring.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> eis + " " + a.getRuleId().getClause() + ": " + a.getMessage())
          .distinct()
          .toList();
    } catch (Exception onleesbaar) {
      throw new IllegalStateException(onleesbaar);
    }
  }
}
