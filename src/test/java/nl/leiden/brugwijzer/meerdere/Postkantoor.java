package nl.leiden.brugwijzer.meerdere;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Een echte mailserver die gestopt en weer gestart kan worden, en onthoudt wat zij aannam. */
final class Postkantoor implements AutoCloseable {

  private final int poort = Poorten.vrij();
  private final Map<String, Integer> eerder = new HashMap<>();
  private GreenMail server;

  Postkantoor() {
    open();
  }

  void open() {
    server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  void dicht() throws MessagingException {
    // Eerst de deur dicht en dan pas tellen: anders neemt zij nog aan wat niemand meer telt.
    server.getSmtp().stopService();
    Wacht.even(Duration.ofSeconds(1));
    eerder.putAll(aangenomen());
    server.stop();
    server = null;
  }

  int poort() {
    return poort;
  }

  /** Hoe vaak elke mail is aangenomen, per Message-ID. */
  Map<String, Integer> aangenomen() throws MessagingException {
    var alles = new HashMap<>(eerder);
    if (server != null)
      for (var mail : server.getReceivedMessages())
        alles.merge(
            mail.getHeader("Message-ID")[0].replaceFirst("@.*", "").substring(1), 1, Integer::sum);
    return alles;
  }

  /** Hoeveel van deze mails meer dan één keer kwamen. */
  static long dubbel(Map<String, Integer> aangenomen, Set<String> van) {
    return van.stream().filter(id -> aangenomen.getOrDefault(id, 0) > 1).count();
  }

  @Override
  public void close() {
    if (server != null) server.stop();
  }
}
