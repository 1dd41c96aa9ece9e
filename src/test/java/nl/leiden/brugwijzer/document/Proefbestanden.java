package nl.leiden.brugwijzer.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Bestanden zoals mensen ze sturen, en zoals ze dat beter niet doen. */
final class Proefbestanden {

  /** De proef die elke virusscanner kent; in stukken, anders pakt een scanner deze bron. */
  static final byte[] EICAR =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS" + "-TEST-FILE!$H+H*")
          .getBytes(StandardCharsets.US_ASCII);

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private Proefbestanden() {}

  /** Een PDF met één lege bladzijde. */
  static byte[] pdf(String titel) {
    try (var pdf = new PDDocument()) {
      var blad = new PDPage();
      blad.setResources(new PDResources());
      pdf.addPage(blad);
      pdf.getDocumentInformation().setTitle(titel);
      var uit = new ByteArrayOutputStream();
      pdf.save(uit);
      return uit.toByteArray();
    } catch (IOException kanNiet) {
      throw new UncheckedIOException(kanNiet);
    }
  }

  /** Een PDF van precies deze omvang. */
  static byte[] pdf(long omvang) {
    var groot = java.util.Arrays.copyOf(pdf("groot"), (int) omvang);
    java.util.Arrays.fill(groot, 2_000, groot.length, (byte) ' ');
    return groot;
  }

  static byte[] docx(Map<String, byte[]> erbij) {
    return ooxml(WORD, "word/document.xml", erbij);
  }

  static byte[] docx() {
    return docx(Map.of());
  }

  static byte[] docm() {
    return ooxml(
        "application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml", Map.of());
  }

  static byte[] xlsx() {
    return ooxml(EXCEL, "xl/workbook.xml", Map.of());
  }

  static byte[] odt(boolean wachtwoord) {
    var delen = new LinkedHashMap<String, byte[]>();
    delen.put(
        "META-INF/manifest.xml",
        utf8(wachtwoord ? "<manifest:encryption-data/>" : "<manifest:manifest/>"));
    delen.put("content.xml", utf8("<office:document-content/>"));
    return zip("application/vnd.oasis.opendocument.text", delen);
  }

  private static byte[] ooxml(String soort, String hoofd, Map<String, byte[]> erbij) {
    var delen = new LinkedHashMap<String, byte[]>();
    delen.put(
        "[Content_Types].xml",
        utf8(
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "content-types\"><Override PartName=\"/"
                + hoofd
                + "\" ContentType=\""
                + soort
                + "\"/></Types>"));
    delen.put(hoofd, utf8("<x/>"));
    delen.putAll(erbij);
    return zip(null, delen);
  }

  static byte[] zip(String mimetype, Map<String, byte[]> delen) {
    var uit = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(uit)) {
      if (mimetype != null) onverpakt(zip, "mimetype", utf8(mimetype));
      for (var deel : delen.entrySet()) {
        zip.putNextEntry(new ZipEntry(deel.getKey()));
        zip.write(deel.getValue());
        zip.closeEntry();
      }
    } catch (IOException kanNiet) {
      throw new UncheckedIOException(kanNiet);
    }
    return uit.toByteArray();
  }

  private static void onverpakt(ZipOutputStream zip, String naam, byte[] inhoud)
      throws IOException {
    var deel = new ZipEntry(naam);
    var crc = new CRC32();
    crc.update(inhoud);
    deel.setMethod(ZipEntry.STORED);
    deel.setSize(inhoud.length);
    deel.setCrc(crc.getValue());
    zip.putNextEntry(deel);
    zip.write(inhoud);
    zip.closeEntry();
  }

  /** Het begin van een Windows-programma. */
  static byte[] exe() {
    var exe = new byte[1024];
    exe[0] = 'M';
    exe[1] = 'Z';
    exe[0x3c] = (byte) 0x80;
    exe[0x80] = 'P';
    exe[0x81] = 'E';
    return exe;
  }

  static byte[] jpg() {
    return new byte[] {
      (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
  }

  static byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
  }

  static byte[] utf8(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
