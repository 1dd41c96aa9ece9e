package nl.leiden.brugwijzer.lijn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Een mailserver die elke ontvanger weigert, en diens adres in de weigering noemt. */
final class Weigerpost implements AutoCloseable {

  private final ServerSocket deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger geweigerd = new AtomicInteger();

  Weigerpost() throws IOException {
    var draad = new Thread(this::ontvang, "weigerpost");
    draad.setDaemon(true);
    draad.start();
  }

  int poort() {
    return deur.getLocalPort();
  }

  /** Hoe vaak er geweigerd is. */
  int geweigerd() {
    return geweigerd.get();
  }

  private void ontvang() {
    while (!deur.isClosed()) {
      try (var lijn = deur.accept()) {
        spreek(lijn);
      } catch (IOException opgehangen) {
        // De volgende mag weer.
      }
    }
  }

  private void spreek(Socket lijn) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.US_ASCII));
    zeg(lijn, "220 weigerpost");
    for (var regel = in.readLine(); regel != null; regel = in.readLine()) {
      if (regel.startsWith("RCPT")) {
        geweigerd.incrementAndGet();
        zeg(lijn, "550 5.1.1 " + regel.substring(regel.indexOf('<')) + " bestaat hier niet");
      } else if (regel.startsWith("QUIT")) {
        zeg(lijn, "221 dag");
        return;
      } else zeg(lijn, "250 goed");
    }
  }

  private static void zeg(Socket lijn, String regel) throws IOException {
    lijn.getOutputStream().write((regel + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    deur.close();
  }
}
