package nl.leiden.brugwijzer.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;

/**
 * Loopt een Office-bestand na terwijl het binnenkomt: een zip met daarin wat het is. Een pakket dat
 * uitgepakt onredelijk groot wordt, met macro's of met een wachtwoord, komt er niet in.
 */
final class Pakketkeuring {

  static final int MEESTE_DELEN = 2_000;
  static final long GROOTST_UITGEPAKT = 200L << 20;

  /**
   * Zoveel keer kleiner maakt een eerlijk document zichzelf niet; dezelfde grens als Apache POI.
   */
  static final int GROOTSTE_VERHOUDING = 100;

  /** Onder deze omvang zegt de verhouding niets. */
  private static final long ONSCHULDIG = 1L << 20;

  private static final int KLEIN = 1 << 18;
  private static final XMLInputFactory XML = veilig();

  private final ZipInputStream zip;
  private final LongSupplier gelezen;
  private final byte[] buffer = new byte[8192];
  private Bestandstype type;
  private int delen;
  private long uitgepakt;

  private Pakketkeuring(InputStream pakket, LongSupplier gelezen) {
    this.zip = new ZipInputStream(pakket);
    this.gelezen = gelezen;
  }

  /**
   * Het type van het pakket.
   *
   * @param gelezen hoeveel bytes er tot nu toe ingepakt binnenkwamen
   * @throws OngeldigeInvoer als het geen document is dat we aannemen
   */
  static Bestandstype keur(InputStream pakket, LongSupplier gelezen) throws IOException {
    try {
      return new Pakketkeuring(pakket, gelezen).loop();
    } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException kapot) {
      throw geweigerd("fout.document.beschadigd");
    }
  }

  // Niet sluiten: de rest van de stroom moet nog bewaard worden.
  private Bestandstype loop() throws IOException {
    for (ZipEntry deel; (deel = zip.getNextEntry()) != null; ) {
      if (++delen > MEESTE_DELEN) throw geweigerd("fout.document.bom");
      bekijk(deel.getName());
      pakUit();
    }
    if (type == null) throw geweigerd("fout.document.soort");
    return type;
  }

  private void bekijk(String naam) throws IOException {
    var klein = naam.toLowerCase(Locale.ROOT);
    if (klein.endsWith("vbaproject.bin")
        || klein.startsWith("basic/")
        || klein.startsWith("scripts/")) throw geweigerd("fout.document.macro");
    switch (naam) {
      case "mimetype" -> herken(odf(begin()));
      case "[Content_Types].xml" -> herken(ooxml(begin()));
      case "META-INF/manifest.xml" -> {
        if (new String(begin(), StandardCharsets.UTF_8).contains("encryption-data"))
          throw geweigerd("fout.document.wachtwoord");
      }
      default -> {}
    }
  }

  /** Een pakket zegt één keer wat het is; twee antwoorden zijn een valstrik. */
  private void herken(Bestandstype gevonden) {
    if (gevonden == null || type != null) throw geweigerd("fout.document.soort");
    type = gevonden;
  }

  private byte[] begin() throws IOException {
    var begin = zip.readNBytes(KLEIN);
    uitgepakt += begin.length;
    return begin;
  }

  private void pakUit() throws IOException {
    for (int n; (n = zip.read(buffer)) >= 0; ) {
      uitgepakt += n;
      if (uitgepakt > GROOTST_UITGEPAKT
          || uitgepakt > ONSCHULDIG && uitgepakt > gelezen.getAsLong() * GROOTSTE_VERHOUDING)
        throw geweigerd("fout.document.bom");
    }
  }

  private static Bestandstype odf(byte[] soort) {
    return new String(soort, StandardCharsets.US_ASCII).strip().equals(Bestandstype.ODT.media())
        ? Bestandstype.ODT
        : null;
  }

  private static Bestandstype ooxml(byte[] inhoudsopgave) {
    try {
      var lezer = XML.createXMLStreamReader(new ByteArrayInputStream(inhoudsopgave));
      Bestandstype gevonden = null;
      while (lezer.hasNext()) {
        if (!lezer.isStartElement()) {
          lezer.next();
          continue;
        }
        var soort = String.valueOf(lezer.getAttributeValue(null, "ContentType"));
        if (soort.contains("macroEnabled")) throw geweigerd("fout.document.macro");
        for (var type : Bestandstype.values())
          if (soort.equals(type.media() + ".main+xml")) gevonden = type;
        lezer.next();
      }
      return gevonden;
    } catch (XMLStreamException kapot) {
      throw geweigerd("fout.document.beschadigd");
    }
  }

  private static XMLInputFactory veilig() {
    var fabriek = XMLInputFactory.newFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return fabriek;
  }

  private static OngeldigeInvoer geweigerd(String sleutel) {
    return new OngeldigeInvoer("bestand", sleutel);
  }
}
