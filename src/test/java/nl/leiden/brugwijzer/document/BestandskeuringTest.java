package nl.leiden.brugwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wat er binnenkomt, wordt beoordeeld op wat het is. */
class BestandskeuringTest {

  private static final int MB = 1 << 20;

  static Stream<Arguments> goed() {
    return Stream.of(
        arguments(Bestandstype.PDF, Proefbestanden.pdf("goed")),
        arguments(Bestandstype.JPG, Proefbestanden.jpg()),
        arguments(Bestandstype.PNG, Proefbestanden.png()),
        arguments(Bestandstype.DOCX, Proefbestanden.docx()),
        arguments(Bestandstype.DOCX, Proefbestanden.docx(Map.of("word/groot.xml", willekeurig()))),
        arguments(Bestandstype.XLSX, Proefbestanden.xlsx()),
        arguments(Bestandstype.ODT, Proefbestanden.odt(false)));
  }

  @ParameterizedTest
  @MethodSource("goed")
  void hetTypeKomtVanDeInhoud(Bestandstype type, byte[] bestand) {
    var doorgegeven = new ByteArrayOutputStream();
    var binnen = Binnenkomst.van(new ByteArrayInputStream(bestand), 20 * MB, doorgegeven);
    assertThat(binnen.type()).isEqualTo(type);
    assertThat(binnen.omvang()).isEqualTo(bestand.length);
    assertThat(binnen.sha256()).hasSize(64).matches("[0-9a-f]+");
    assertThat(doorgegeven.toByteArray()).isEqualTo(bestand);
  }

  static Stream<Arguments> fout() {
    return Stream.of(
        arguments("leeg", "fout.document.geen", new byte[0]),
        arguments("programma", "fout.document.soort", Proefbestanden.exe()),
        arguments("tekst", "fout.document.soort", Proefbestanden.utf8("zomaar wat tekst")),
        arguments("html", "fout.document.soort", Proefbestanden.utf8("<html><script>")),
        arguments("svg", "fout.document.soort", Proefbestanden.utf8("<svg xmlns='x'/>")),
        arguments("zip", "fout.document.soort", Proefbestanden.zip(null, Map.of("a", new byte[9]))),
        arguments("jar", "fout.document.soort", jar()),
        arguments("tweemaal", "fout.document.soort", tweeAntwoorden()),
        arguments("odt met wachtwoord", "fout.document.wachtwoord", Proefbestanden.odt(true)),
        arguments("oud Word", "fout.document.oud", ole()),
        arguments("docm", "fout.document.macro", Proefbestanden.docm()),
        arguments(
            "docx met macro's",
            "fout.document.macro",
            Proefbestanden.docx(Map.of("word/vbaProject.bin", new byte[9]))),
        arguments("half", "fout.document.beschadigd", half()),
        arguments(
            "bom",
            "fout.document.bom",
            Proefbestanden.docx(Map.of("word/b.xml", new byte[50 * MB]))),
        arguments("veel delen", "fout.document.bom", veelDelen()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fout")
  void watWeNietAannemenKrijgtEenReden(String wat, String reden, byte[] bestand) {
    geweigerd(new ByteArrayInputStream(bestand), reden);
  }

  @Test
  void deGrensIsPreciesTwintigMegabyte() {
    var grens = Documenten.GROOTST;
    assertThat(lees(new ByteArrayInputStream(Proefbestanden.pdf(grens))).omvang()).isEqualTo(grens);
    geweigerd(new ByteArrayInputStream(Proefbestanden.pdf(grens + 1)), "fout.document.tegroot");
  }

  @Test
  void eenEindelozeStroomStoptBijDeGrens() {
    var gelezen = new long[1];
    var eindeloos =
        new InputStream() {
          private final InputStream begin = new ByteArrayInputStream(Proefbestanden.pdf("begin"));

          @Override
          public int read() throws java.io.IOException {
            gelezen[0]++;
            var teken = begin.read();
            return teken < 0 ? ' ' : teken;
          }
        };
    geweigerd(eindeloos, "fout.document.tegroot");
    assertThat(gelezen[0]).isLessThan(Documenten.GROOTST + MB);
  }

  @Test
  void eenGrootMaarEerlijkDocumentIsGeenBom() {
    var bestand = Proefbestanden.docx(Map.of("word/document2.xml", tabel()));
    assertThat(lees(new ByteArrayInputStream(bestand)).type()).isEqualTo(Bestandstype.DOCX);
  }

  private static Binnenkomst lees(InputStream bestand) {
    return Binnenkomst.van(bestand, Documenten.GROOTST, OutputStream.nullOutputStream());
  }

  private static void geweigerd(InputStream bestand, String reden) {
    assertThatThrownBy(() -> lees(bestand))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            f -> {
              assertThat(f.veld()).isEqualTo("bestand");
              assertThat(f.sleutel()).isEqualTo(reden);
            });
  }

  private static byte[] willekeurig() {
    var bytes = new byte[3 * MB];
    new java.util.Random(42).nextBytes(bytes);
    return bytes;
  }

  /** Regels van een rekenblad: ze lijken op elkaar, maar niet zo erg als een bom. */
  private static byte[] tabel() {
    var toeval = new java.util.Random(42);
    var rijen = new StringBuilder();
    for (var i = 0; i < 100_000; i++)
      rijen
          .append("<row r=\"")
          .append(i)
          .append("\"><c><v>")
          .append(toeval.nextInt(1000))
          .append("</v></c></row>");
    return Proefbestanden.utf8(rijen.toString());
  }

  private static byte[] jar() {
    return Proefbestanden.zip(
        null, Map.of("META-INF/MANIFEST.MF", Proefbestanden.utf8("Manifest-Version: 1.0\n")));
  }

  private static byte[] tweeAntwoorden() {
    var delen = new LinkedHashMap<String, byte[]>();
    delen.put("mimetype", Proefbestanden.utf8(Bestandstype.ODT.media()));
    return Proefbestanden.docx(delen);
  }

  private static byte[] ole() {
    var ole = new byte[1024];
    var begin = new int[] {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    for (var i = 0; i < begin.length; i++) ole[i] = (byte) begin[i];
    return ole;
  }

  private static byte[] half() {
    var heel = Proefbestanden.docx(Map.of("word/groot.xml", willekeurig()));
    return Arrays.copyOf(heel, heel.length / 2);
  }

  private static byte[] veelDelen() {
    var delen = new LinkedHashMap<String, byte[]>();
    for (var i = 0; i <= Pakketkeuring.MEESTE_DELEN; i++) delen.put("word/" + i, new byte[0]);
    return Proefbestanden.docx(delen);
  }
}
