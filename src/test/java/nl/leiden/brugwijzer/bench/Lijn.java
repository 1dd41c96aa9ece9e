package nl.leiden.brugwijzer.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Een verbinding die open blijft, zo dun dat het meten zelf weinig van de machine vraagt. Onthoudt
 * haar koekjes, zoals een browser.
 */
final class Lijn implements AutoCloseable {

  /** Wat de server zei. */
  record Antwoord(int status, Map<String, String> koppen, byte[] inhoud) {

    String tekst() {
      return new String(inhoud, StandardCharsets.UTF_8);
    }
  }

  private final int poort;
  private final Map<String, String> koekjes = new LinkedHashMap<>();
  private Socket lijn;
  private InputStream in;

  Lijn(int poort) {
    this.poort = poort;
  }

  Antwoord ga(String pad) throws IOException {
    return vraag("GET", pad, "");
  }

  Antwoord stuur(String pad, String formulier) throws IOException {
    return vraag("POST", pad, formulier);
  }

  private Antwoord vraag(String methode, String pad, String formulier) throws IOException {
    if (lijn == null) verbind();
    var lengte = formulier.getBytes(StandardCharsets.UTF_8).length;
    var verzoek =
        methode
            + " "
            + pad
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
            + (koekjes.isEmpty() ? "" : "Cookie: " + koekjestrommel() + "\r\n")
            + (methode.equals("GET")
                ? ""
                : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + lengte
                    + "\r\n")
            + "\r\n"
            + formulier;
    lijn.getOutputStream().write(verzoek.getBytes(StandardCharsets.UTF_8));
    return lees();
  }

  private Antwoord lees() throws IOException {
    var status = Integer.parseInt(regel().split(" ")[1]);
    var koppen = new LinkedHashMap<String, String>();
    for (var kop = regel(); !kop.isEmpty(); kop = regel()) {
      var plek = kop.indexOf(':');
      var naam = kop.substring(0, plek).toLowerCase(Locale.ROOT);
      var waarde = kop.substring(plek + 1).strip();
      if (naam.equals("set-cookie")) onthoud(waarde);
      else koppen.put(naam, waarde);
    }
    var inhoud =
        koppen.containsKey("transfer-encoding")
            ? stukken()
            : in.readNBytes(Integer.parseInt(koppen.getOrDefault("content-length", "0")));
    if ("close".equals(koppen.get("connection"))) close();
    return new Antwoord(status, koppen, inhoud);
  }

  private byte[] stukken() throws IOException {
    var alles = new java.io.ByteArrayOutputStream();
    for (var maat = maat(); maat > 0; maat = maat()) {
      alles.write(in.readNBytes(maat));
      regel();
    }
    regel();
    return alles.toByteArray();
  }

  private int maat() throws IOException {
    return Integer.parseInt(regel(), 16);
  }

  private String regel() throws IOException {
    var regel = new StringBuilder(80);
    for (var teken = in.read(); teken != '\n'; teken = in.read()) {
      if (teken < 0) throw new IOException("de server hing op");
      if (teken != '\r') regel.append((char) teken);
    }
    return regel.toString();
  }

  private void onthoud(String koekje) {
    var deel = koekje.split(";")[0].split("=", 2);
    koekjes.put(deel[0], deel[1]);
  }

  private String koekjestrommel() {
    return koekjes.entrySet().stream()
        .map(k -> k.getKey() + "=" + k.getValue())
        .collect(Collectors.joining("; "));
  }

  private void verbind() throws IOException {
    lijn = new Socket("localhost", poort);
    lijn.setTcpNoDelay(true);
    lijn.setSoTimeout(30_000);
    in = new BufferedInputStream(lijn.getInputStream(), 16_384);
  }

  @Override
  public void close() throws IOException {
    if (lijn != null) lijn.close();
    lijn = null;
  }
}
