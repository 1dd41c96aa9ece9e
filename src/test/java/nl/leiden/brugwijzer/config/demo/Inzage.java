package nl.leiden.brugwijzer.config.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import nl.leiden.brugwijzer.document.Proefdrukker;
import org.jsoup.parser.Parser;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.DigestUtils;

/**
 * Alles wat iemand uit een antwoord kan lezen: kopregels, tekst en attributen, ook uit een PDF of
 * een rekenblad, en ook wat voor een pagina of een adres anders geschreven is.
 */
final class Inzage {

  private static final Pattern PROCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
  private static final Pattern WIT = Pattern.compile("[\\s\\u00a0]+");

  private static final Map<String, String> PDF = new ConcurrentHashMap<>();

  private Inzage() {}

  static String van(MockHttpServletResponse antwoord) {
    var ruw = new StringBuilder();
    for (var kop : antwoord.getHeaderNames())
      ruw.append(kop).append(": ").append(antwoord.getHeaders(kop)).append('\n');
    return van(ruw.append(tekst(antwoord.getContentAsByteArray())).toString());
  }

  /** In kleine letters, met enkele spaties, in elke schrijfwijze. */
  static String van(String ruw) {
    var alles = ruw + "\n" + Parser.unescapeEntities(ruw, false) + "\n" + adres(ruw);
    return WIT.matcher(alles).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  static String tekst(byte[] inhoud) {
    // Zes kantoren openen dezelfde brieven: elke brief hoeft maar één keer gelezen te worden.
    if (begint(inhoud, "%PDF"))
      return PDF.computeIfAbsent(
          DigestUtils.md5DigestAsHex(inhoud), eerste -> Proefdrukker.tekst(inhoud));
    return begint(inhoud, "PK") ? pak(inhoud) : new String(inhoud, StandardCharsets.UTF_8);
  }

  /** Van schijf, want alleen daar leest Java de maten uit de inhoudsopgave achterin. */
  private static String pak(byte[] inhoud) {
    var tekst = new StringBuilder();
    try {
      var bestand = Files.createTempFile("inzage", ".zip");
      try {
        Files.write(bestand, inhoud);
        try (var pak = new ZipFile(bestand.toFile())) {
          for (var deel : Collections.list(pak.entries()))
            tekst
                .append(deel.getName())
                .append('\n')
                .append(tekst(pak.getInputStream(deel).readAllBytes()))
                .append('\n');
        }
      } finally {
        Files.delete(bestand);
      }
    } catch (IOException kapot) {
      throw new UncheckedIOException(kapot);
    }
    return tekst.toString();
  }

  private static String adres(String ruw) {
    return PROCENT
        .matcher(ruw.replace('+', ' '))
        .replaceAll(
            stuk ->
                java.util.regex.Matcher.quoteReplacement(
                    URLDecoder.decode(stuk.group(), StandardCharsets.UTF_8)));
  }

  private static boolean begint(byte[] inhoud, String met) {
    return inhoud.length > met.length()
        && new String(inhoud, 0, met.length(), StandardCharsets.ISO_8859_1).equals(met);
  }
}
