package nl.leiden.brugwijzer.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hoe de applicatie gestart wordt: uitgepakt uit haar jar en met een archief van klassen uit de
 * eerste start, zoals in een container. Is er geen jar gebouwd, dan uit losse klassen.
 */
public final class Uitrol {

  private static final String JVM = "-XX:+UseSerialGC -Xmx176m -Xss512k -XX:MetaspaceSize=160m";

  private final List<String> plek;
  private final Path archief;

  private Uitrol(List<String> plek, Path archief) {
    this.plek = plek;
    this.archief = archief;
  }

  /** Pakt de gebouwde jar uit in deze map. */
  public static Uitrol naar(Path map) throws IOException, InterruptedException {
    var jar = Path.of(System.getProperty("bench.jar", "geen"));
    if (Files.notExists(jar))
      return new Uitrol(
          List.of("-cp", zonderProeven(), "nl.leiden.brugwijzer.BrugwijzerApplicatie"), null);
    var uitgepakt = map.resolve("uitgepakt");
    var pakUit =
        new ProcessBuilder(
                java(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                uitgepakt.toString())
            .inheritIO()
            .start();
    if (!pakUit.waitFor(60, TimeUnit.SECONDS) || pakUit.exitValue() != 0)
      throw new IllegalStateException("uitpakken mislukt");
    return new Uitrol(
        List.of("-jar", uitgepakt.resolve(jar.getFileName()).toString()),
        map.resolve("klassen.jsa"));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String zonderProeven() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(plek -> !plek.replace(File.separatorChar, '/').contains("/test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** De vlaggen, zoals ze in de uitkomst horen te staan. */
  public String jvm() {
    var opgegeven = System.getProperty("bench.jvm", "").strip();
    return opgegeven.isEmpty() ? JVM : opgegeven;
  }

  /** De opdracht om te starten; de eerste keer legt zij bij het stoppen het archief aan. */
  public List<String> opdracht(List<String> argumenten) {
    var opdracht = new ArrayList<String>();
    opdracht.add(java());
    opdracht.addAll(List.of(jvm().split(" +")));
    if (archief != null)
      opdracht.add(
          (Files.exists(archief) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=")
              + archief);
    opdracht.addAll(plek);
    opdracht.addAll(argumenten);
    return opdracht;
  }
}
