package nl.leiden.brugwijzer.lijn;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** De echte applicatie als eigen proces, zoals de demo haar start, op een eigen map en poort. */
class Losstaand implements AutoCloseable {

  private static final String KLAAR = "staat klaar op";

  private final Path map;
  private final int poort;
  private final Process proces;

  private Losstaand(Path map, int poort, Process proces) {
    this.map = map;
    this.poort = poort;
    this.proces = proces;
  }

  /** Start en wacht tot de applicatie zegt dat zij klaar staat. */
  static Losstaand start(Path map) throws IOException {
    var poort = vrijePoort();
    var proces = new ProcessBuilder(opdracht(map, poort)).redirectErrorStream(true).start();
    wachtTotKlaar(proces);
    return new Losstaand(map, poort, proces);
  }

  private static List<String> opdracht(Path map, int poort) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        // Twee keer starten is vooral starten: snel klaar is hier beter dan op den duur snel.
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        zonderProeven(),
        "nl.leiden.brugwijzer.BrugwijzerApplicatie",
        "--server.port=" + poort,
        "--brugwijzer.demo.map=" + map,
        "--brugwijzer.mail.tussenpoos=1s");
  }

  /** De applicatie zonder de klassen van de proeven, want die horen niet bij de demo. */
  private static String zonderProeven() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(plek -> !plek.replace(File.separatorChar, '/').contains("/test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void wachtTotKlaar(Process proces) throws IOException {
    var gelezen = new ArrayList<String>();
    var uitvoer = proces.inputReader();
    for (var regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
      gelezen.add(regel);
      if (regel.contains(KLAAR)) {
        // Blijf lezen, anders loopt de pijp vol en staat de applicatie stil.
        new Thread(() -> uitvoer.lines().forEach(rest -> {}), "uitvoer").start();
        return;
      }
    }
    throw new AssertionError("start mislukt:\n" + String.join("\n", gelezen));
  }

  private static int vrijePoort() throws IOException {
    try (var deur = new ServerSocket(0)) {
      return deur.getLocalPort();
    }
  }

  Bezoeker bezoeker() {
    return new Bezoeker("http://localhost:" + poort);
  }

  /** Waar de database van deze applicatie luistert. */
  String database() throws IOException {
    var briefje = Files.readAllLines(map.resolve("postgres").resolve("postmaster.pid"));
    return "jdbc:postgresql://localhost:" + briefje.get(3).strip() + "/postgres?user=postgres";
  }

  /** Valt om zonder iets op te ruimen, zoals bij stroomuitval: kill -9. */
  void valtOm() throws InterruptedException {
    proces.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    proces.destroy();
    proces.waitFor();
  }
}
