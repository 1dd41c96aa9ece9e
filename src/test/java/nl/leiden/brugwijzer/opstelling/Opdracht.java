package nl.leiden.brugwijzer.opstelling;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Een programma van deze machine, en wat het zei. */
record Opdracht(int afloop, String verslag) {

  static Opdracht doe(String... woorden) throws IOException, InterruptedException {
    return doe(Map.of(), woorden);
  }

  static Opdracht doe(Map<String, String> omgeving, String... woorden)
      throws IOException, InterruptedException {
    var bouwer = new ProcessBuilder(woorden).redirectErrorStream(true);
    bouwer.environment().putAll(omgeving);
    var proces = bouwer.start();
    var verslag = new String(proces.getInputStream().readAllBytes());
    if (!proces.waitFor(1, TimeUnit.MINUTES)) throw new IllegalStateException("duurt te lang");
    return new Opdracht(proces.exitValue(), verslag);
  }
}
