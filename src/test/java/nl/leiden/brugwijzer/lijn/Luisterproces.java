package nl.leiden.brugwijzer.lijn;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * De applicatie als eigen proces met het logboek van productie; alles wat zij zegt, wordt bewaard.
 */
final class Luisterproces implements AutoCloseable {

  private static final int GEDULD_SECONDEN = 300;

  private final Path map;
  private final Process proces;
  private final int poort;
  private final int beheerpoort;
  private final List<String> regels = new CopyOnWriteArrayList<>();

  private Luisterproces(Path map, Process proces, int poort, int beheerpoort) {
    this.map = map;
    this.proces = proces;
    this.poort = poort;
    this.beheerpoort = beheerpoort;
  }

  /** Start en wacht tot de applicatie zegt dat zij klaar staat. */
  static Luisterproces start(Path map, List<String> erbij) throws Exception {
    var poort = vrijePoort();
    var beheerpoort = vrijePoort();
    var opdracht =
        new ArrayList<String>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                zonderProeven(),
                "nl.leiden.brugwijzer.BrugwijzerApplicatie",
                "--server.port=" + poort,
                "--management.server.port=" + beheerpoort,
                "--management.endpoints.web.exposure.include=health,info,prometheus",
                "--logging.structured.format.console=ecs",
                "--brugwijzer.demo.map=" + map,
                "--brugwijzer.mail.tussenpoos=1s"));
    opdracht.addAll(erbij);
    var proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
    var hier = new Luisterproces(map, proces, poort, beheerpoort);
    var klaar = new CountDownLatch(1);
    new Thread(() -> hier.luister(klaar), "logboek").start();
    if (!klaar.await(GEDULD_SECONDEN, TimeUnit.SECONDS) || !proces.isAlive()) {
      hier.close();
      throw new AssertionError("start mislukt:\n" + String.join("\n", hier.regels));
    }
    return hier;
  }

  private void luister(CountDownLatch klaar) {
    try (var uitvoer = proces.inputReader()) {
      for (var regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
        regels.add(regel);
        if (regel.contains("staat klaar op")) klaar.countDown();
      }
    } catch (IOException gesloten) {
      regels.add("uitvoer gesloten");
    } finally {
      klaar.countDown();
    }
  }

  private static String zonderProeven() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(plek -> !plek.replace(File.separatorChar, '/').contains("/test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int vrijePoort() throws IOException {
    try (var deur = new ServerSocket(0)) {
      return deur.getLocalPort();
    }
  }

  /** Alles wat er tot nu toe in het logboek staat. */
  List<String> logboek() {
    return List.copyOf(regels);
  }

  String adres() {
    return "http://localhost:" + poort;
  }

  String beheeradres() {
    return "http://localhost:" + beheerpoort;
  }

  Bezoeker bezoeker() {
    return new Bezoeker(adres());
  }

  /** Waar de database van deze applicatie luistert. */
  String database() throws IOException {
    var briefje = Files.readAllLines(map.resolve("postgres").resolve("postmaster.pid"));
    return "jdbc:postgresql://localhost:" + briefje.get(3).strip() + "/postgres?user=postgres";
  }

  @Override
  public void close() throws InterruptedException {
    proces.destroy();
    if (!proces.waitFor(60, TimeUnit.SECONDS)) proces.destroyForcibly().waitFor();
  }
}
