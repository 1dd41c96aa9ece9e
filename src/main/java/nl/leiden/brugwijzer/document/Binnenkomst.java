package nl.leiden.brugwijzer.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.TeeInputStream;

/** Wat er over een bestand bekend werd terwijl het binnenkwam; het komt één keer langs. */
record Binnenkomst(Bestandstype type, long omvang, String sha256) {

  private static final int MEGABYTE = 1 << 20;

  /**
   * Leest een bestand, meet en keurt het, en schrijft het door. Bij een fout is er half geschreven:
   * de transactie van de aanroeper gaat terug.
   *
   * @throws OngeldigeInvoer als het te groot of leeg is, of niet mag
   */
  static Binnenkomst van(InputStream bestand, long grootst, OutputStream naar) {
    var sha256 = hash();
    try (var begrensd = begrens(bestand, grootst);
        naar) {
      var inhoud = new TeeInputStream(new DigestInputStream(begrensd, sha256), naar);
      var type = Bestandskeuring.keur(inhoud, begrensd::getCount);
      inhoud.transferTo(OutputStream.nullOutputStream());
      return new Binnenkomst(type, begrensd.getCount(), HexFormat.of().formatHex(sha256.digest()));
    } catch (IOException afgebroken) {
      throw new UncheckedIOException(afgebroken);
    }
  }

  private static BoundedInputStream begrens(InputStream bestand, long grootst) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(bestand)
        .setMaxCount(grootst + 1)
        .setOnMaxCount(
            (max, gelezen) -> {
              throw new OngeldigeInvoer("bestand", "fout.document.tegroot", grootst / MEGABYTE);
            })
        .get();
  }

  private static MessageDigest hash() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException altijdAanwezig) {
      throw new IllegalStateException(altijdAanwezig);
    }
  }
}
