package nl.leiden.brugwijzer.meerdere;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.leiden.brugwijzer.bench.Uitrol;

/** Eén exemplaar van de applicatie als eigen proces, altijd op dezelfde poort. */
final class Exemplaar implements AutoCloseable {

  private static final Duration GEDULD = Duration.ofMinutes(4);

  private final Uitrol uitrol;
  private final String naam;
  private final Path logboek;
  private final List<String> instellingen;
  private final int poort = Poorten.vrij();
  private Process proces;

  Exemplaar(Uitrol uitrol, String naam, Path map, List<String> instellingen) {
    this.uitrol = uitrol;
    this.naam = naam;
    this.logboek = map.resolve(naam + ".log");
    this.instellingen = instellingen;
  }

  /** Start zonder te wachten. */
  void start() throws IOException {
    var argumenten = new ArrayList<>(instellingen);
    argumenten.add("--server.port=" + poort);
    var bouwer = new ProcessBuilder(uitrol.opdracht(argumenten)).redirectErrorStream(true);
    bouwer.environment().put("MALLOC_ARENA_MAX", "2");
    proces = bouwer.redirectOutput(ProcessBuilder.Redirect.appendTo(logboek.toFile())).start();
    // Wie de proef afbreekt, laat geen applicatie achter.
    Runtime.getRuntime().addShutdownHook(new Thread(proces::destroyForcibly));
  }

  /** Wacht tot het exemplaar verzoeken aankan; geeft hoeveel seconden dat duurde. */
  double wachtTotKlaar() {
    var seconden = Wacht.tot(naam + " klaar", GEDULD, () -> !proces.isAlive() || klaar());
    if (!proces.isAlive()) throw new IllegalStateException("start mislukt, zie " + logboek);
    return seconden;
  }

  /** Of het exemplaar zegt dat het verzoeken aankan. */
  boolean klaar() throws IOException {
    var lijn =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + poort + "/actuator/health/readiness")
                .toURL()
                .openConnection();
    lijn.setConnectTimeout(500);
    lijn.setReadTimeout(7_000);
    try {
      return lijn.getResponseCode() == 200;
    } finally {
      lijn.disconnect();
    }
  }

  /** Valt om zonder iets op te ruimen: kill -9. */
  void valtOm() throws InterruptedException {
    proces.destroyForcibly().waitFor();
  }

  /** Vraagt netjes te stoppen; geeft hoeveel seconden dat duurde. */
  double stopt() throws InterruptedException {
    var begin = System.nanoTime();
    proces.destroy();
    if (!proces.waitFor(90, TimeUnit.SECONDS))
      throw new IllegalStateException(naam + " stopt niet");
    return Wacht.sinds(begin);
  }

  String naam() {
    return naam;
  }

  int poort() {
    return poort;
  }

  long proces() {
    return proces.pid();
  }

  Path logboek() {
    return logboek;
  }

  @Override
  public void close() throws InterruptedException {
    if (proces == null) return;
    proces.destroy();
    if (!proces.waitFor(60, TimeUnit.SECONDS)) valtOm();
  }
}
