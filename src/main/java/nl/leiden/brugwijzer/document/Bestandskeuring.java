package nl.leiden.brugwijzer.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Kijkt aan de inhoud wat een bestand is; de naam en wat de browser zegt, tellen niet. */
final class Bestandskeuring {

  private static final MimeTypes SOORTEN = MimeTypes.getDefaultMimeTypes();

  private Bestandskeuring() {}

  /**
   * Het type van een bestand.
   *
   * @param gelezen hoeveel bytes er tot nu toe uit de stroom kwamen
   * @throws OngeldigeInvoer als we dit niet aannemen; de fout zegt waarom
   */
  static Bestandstype keur(InputStream bestand, LongSupplier gelezen) throws IOException {
    var inhoud = new BufferedInputStream(bestand, SOORTEN.getMinLength());
    var soort = SOORTEN.detect(inhoud, new Metadata()).getBaseType().toString();
    return switch (soort) {
      case "application/pdf" -> Bestandstype.PDF;
      case "image/jpeg" -> Bestandstype.JPG;
      case "image/png" -> Bestandstype.PNG;
      // Ook een Office-bestand met een wachtwoord is van buiten het oude formaat.
      case "application/x-tika-msoffice" -> throw geweigerd("fout.document.oud");
      default -> {
        if (gelezen.getAsLong() == 0) throw geweigerd("fout.document.geen");
        if (!isPakket(soort)) throw geweigerd("fout.document.soort");
        yield Pakketkeuring.keur(inhoud, gelezen);
      }
    };
  }

  private static boolean isPakket(String soort) {
    return soort.equals("application/zip")
        || soort.equals("application/x-tika-ooxml")
        || soort.startsWith("application/vnd.oasis.opendocument.");
  }

  private static OngeldigeInvoer geweigerd(String sleutel) {
    return new OngeldigeInvoer("bestand", sleutel);
  }
}
