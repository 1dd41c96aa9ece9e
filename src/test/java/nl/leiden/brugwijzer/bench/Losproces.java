package nl.leiden.brugwijzer.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** De applicatie als eigen proces op de database van de meetbank. */
final class Losproces implements AutoCloseable {

  private static final int GEDULD_SECONDEN = 180;

  private final Process proces;
  private final int poort;
  private final double seconden;

  private Losproces(Process proces, int poort, double seconden) {
    this.proces = proces;
    this.poort = poort;
    this.seconden = seconden;
  }

  /** Start en wacht tot de aanmeldpagina er is. */
  static Losproces start(String database, Path logboek) throws Exception {
    var poort = vrijePoort();
    var begin = System.nanoTime();
    var proces =
        new ProcessBuilder(opdracht(database, poort))
            .redirectErrorStream(true)
            .redirectOutput(logboek.toFile())
            .start();
    try {
      wacht(proces, poort, logboek);
    } catch (Exception mislukt) {
      proces.destroyForcibly();
      throw mislukt;
    }
    return new Losproces(proces, poort, (System.nanoTime() - begin) / 1e9);
  }

  private static List<String> opdracht(String database, int poort) {
    var opdracht = new ArrayList<String>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(List.of(System.getProperty("bench.jvm", "").strip().split(" +")));
    opdracht.removeIf(String::isEmpty);
    opdracht.addAll(List.of("-cp", zonderProeven(), "nl.leiden.brugwijzer.BrugwijzerApplicatie"));
    opdracht.add("--server.port=" + poort);
    opdracht.add("--spring.datasource.url=" + database);
    opdracht.add("--spring.datasource.username=postgres");
    return opdracht;
  }

  private static String zonderProeven() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(plek -> !plek.replace(File.separatorChar, '/').contains("/test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void wacht(Process proces, int poort, Path logboek) throws Exception {
    var tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD_SECONDEN);
    while (System.nanoTime() < tot) {
      if (!proces.isAlive())
        throw new IllegalStateException("start mislukt:\n" + Files.readString(logboek));
      try (var lijn = new Lijn(poort)) {
        if (lijn.ga("/aanmelden").status() == 200) return;
      } catch (IOException nogNiet) {
        proces.waitFor(20, TimeUnit.MILLISECONDS);
      }
    }
    throw new IllegalStateException("start duurt te lang");
  }

  private static int vrijePoort() throws IOException {
    try (var deur = new ServerSocket(0)) {
      return deur.getLocalPort();
    }
  }

  int poort() {
    return poort;
  }

  /** Van het begin van het proces tot het eerste antwoord. */
  double seconden() {
    return seconden;
  }

  /** Wat dit proces van het geheugen in gebruik heeft, in MB. */
  double megabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(proces.pid()), "status")).stream()
        .filter(regel -> regel.startsWith("VmRSS:"))
        .mapToDouble(regel -> Double.parseDouble(regel.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(Double.NaN);
  }

  @Override
  public void close() throws InterruptedException {
    proces.destroy();
    if (!proces.waitFor(30, TimeUnit.SECONDS)) proces.destroyForcibly().waitFor();
  }
}
