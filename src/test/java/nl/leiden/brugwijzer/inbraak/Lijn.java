package nl.leiden.brugwijzer.inbraak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Een lijn waarover elk verzoek gaat precies zoals het er staat: geen bibliotheek die een pad
 * netjes maakt of een kop weigert.
 */
final class Lijn {

  private final URI adres;

  Lijn(String adres) {
    this.adres = URI.create(adres);
  }

  Antwoord lees(String pad, String... koppen) {
    return stuur("GET", pad, null, koppen);
  }

  /** Stuurt een verzoek; {@code Host} is die van de server, tenzij een kop iets anders zegt. */
  Antwoord stuur(String methode, String pad, String inhoud, String... koppen) {
    var regels = new ArrayList<>(List.of(methode + " " + pad + " HTTP/1.1"));
    if (Arrays.stream(koppen).noneMatch(kop -> kop.startsWith("Host:")))
      regels.add("Host: " + adres.getAuthority());
    regels.addAll(Arrays.asList(koppen));
    var lijf = (inhoud == null ? "" : inhoud).getBytes(StandardCharsets.UTF_8);
    if (inhoud != null) regels.add("Content-Length: " + lijf.length);
    regels.add("Connection: close");
    try (var lijn = new Socket(adres.getHost(), adres.getPort())) {
      lijn.setSoTimeout(30_000);
      var uit = lijn.getOutputStream();
      uit.write((String.join("\r\n", regels) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      uit.write(lijf);
      uit.flush();
      return antwoord(lijn.getInputStream());
    } catch (IOException verbroken) {
      throw new UncheckedIOException(verbroken);
    }
  }

  private static Antwoord antwoord(InputStream in) throws IOException {
    var alles = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    var einde = alles.indexOf("\r\n\r\n");
    var kop = List.of(alles.substring(0, einde).split("\r\n"));
    var status = Integer.parseInt(kop.get(0).split(" ")[1]);
    var lijf = alles.substring(einde + 4);
    var antwoord = new Antwoord(status, kop.subList(1, kop.size()), lijf);
    return antwoord.kop("Transfer-Encoding").isEmpty()
        ? antwoord
        : new Antwoord(status, antwoord.koppen(), uitBrokken(lijf));
  }

  /** Voor tekst zonder bijzondere tekens aan de rand van een brok; genoeg om in te zoeken. */
  private static String uitBrokken(String lijf) {
    return lijf.replaceAll("(?m)(^|\\r\\n)[0-9a-fA-F]+\\r\\n", "");
  }
}
