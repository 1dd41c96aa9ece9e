package nl.leiden.brugwijzer.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Laat clamd een bestand nakijken, met het commando INSTREAM. */
@Component
class Virusscanner {

  private static final int STUK = 8192;
  private static final int LANGSTE_ANTWOORD = 1024;

  private final Scannerinstellingen instellingen;

  Virusscanner(Scannerinstellingen instellingen) {
    this.instellingen = instellingen;
  }

  /**
   * Wat de scanner vond.
   *
   * @param vondst naam van het virus, of waarom de scanner er niet in kon; null bij schoon
   */
  record Uitslag(Documentstatus status, String vondst) {}

  /**
   * Kijkt een bestand na.
   *
   * @throws IOException als de scanner niet bereikbaar is of geen uitslag geeft
   */
  Uitslag scan(InputStream inhoud) throws IOException {
    try (var lijn = new Socket()) {
      var geduld = (int) instellingen.timeout().toMillis();
      lijn.connect(new InetSocketAddress(instellingen.host(), instellingen.port()), geduld);
      lijn.setSoTimeout(geduld);
      try {
        stuur(inhoud, lijn);
      } catch (SocketException opgehangen) {
        // clamd hangt op bij een te groot bestand, maar zegt eerst waarom.
      }
      return uitslag(antwoord(lijn.getInputStream()));
    }
  }

  private static void stuur(InputStream inhoud, Socket lijn) throws IOException {
    var uit = new DataOutputStream(new BufferedOutputStream(lijn.getOutputStream()));
    uit.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    var stuk = new byte[STUK];
    for (int n; (n = inhoud.read(stuk)) > 0; ) {
      uit.writeInt(n);
      uit.write(stuk, 0, n);
    }
    uit.writeInt(0);
    uit.flush();
  }

  private static String antwoord(InputStream in) throws IOException {
    var antwoord = new String(in.readNBytes(LANGSTE_ANTWOORD), StandardCharsets.US_ASCII);
    return antwoord.replace("\0", "").strip();
  }

  static Uitslag uitslag(String antwoord) throws IOException {
    if (antwoord.equals("stream: OK")) return new Uitslag(Documentstatus.SCHOON, null);
    if (!antwoord.startsWith("stream: ") || !antwoord.endsWith(" FOUND"))
      throw new IOException("clamd gaf geen uitslag");
    var vondst = antwoord.substring("stream: ".length(), antwoord.length() - " FOUND".length());
    return new Uitslag(
        dicht(vondst) ? Documentstatus.NIET_TE_SCANNEN : Documentstatus.BESMET, vondst);
  }

  /** Geen virus, maar de scanner kon niet overal bij: een wachtwoord, of te diep ingepakt. */
  private static boolean dicht(String vondst) {
    return vondst.startsWith("Heuristics.Encrypted.") || vondst.startsWith("Heuristics.Limits.");
  }
}
