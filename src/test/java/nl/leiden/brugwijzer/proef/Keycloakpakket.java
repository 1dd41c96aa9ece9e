package nl.leiden.brugwijzer.proef;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * Keycloak zoals Maven het haalt, uitgepakt en één keer gebouwd. Dat blijft bewaard naast de
 * broncode van wie bouwt, dus ook na {@code mvn clean}.
 */
final class Keycloakpakket {

  private static final Path GEHAALD = Path.of("target", "keycloak");
  private static final Path BEWAARD = Path.of(System.getProperty("user.home"), ".cache/brugwijzer");

  /** Wat er bij het bouwen vastgelegd wordt; een andere keuze is een andere bouw. */
  private static final List<String> KEUZES = List.of("--db=dev-file", "--health-enabled=true");

  private static final List<String> OPEN =
      List.of(
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED");

  private Keycloakpakket() {}

  /** De map met de gebouwde server; wie tegelijk bouwt, wacht op elkaar. */
  static Path gebouwd() {
    try {
      var zip = zip();
      var naam = zip.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "");
      var map = BEWAARD.resolve(naam + "-" + Integer.toHexString(KEUZES.hashCode()));
      Files.createDirectories(BEWAARD);
      try (var slot =
              FileChannel.open(slot(map), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var vast = slot.lock()) {
        if (vast.isValid() && !Files.exists(map)) bouw(zip, map);
      }
      return map;
    } catch (IOException nietGelukt) {
      throw new UncheckedIOException(nietGelukt);
    }
  }

  private static Path slot(Path map) {
    return map.resolveSibling(map.getFileName() + ".slot");
  }

  private static Path zip() throws IOException {
    if (Files.isDirectory(GEHAALD))
      try (var bestanden = Files.list(GEHAALD)) {
        var zip = bestanden.filter(pad -> pad.toString().endsWith(".zip")).findFirst();
        if (zip.isPresent()) return zip.get();
      }
    throw new IllegalStateException("Keycloak ontbreekt; doe eerst: mvn generate-test-resources");
  }

  /** Eerst ernaast: een bouw die halverwege stopt, telt niet. */
  private static void bouw(Path zip, Path map) throws IOException {
    var werk = map.resolveSibling(map.getFileName() + ".bezig");
    FileSystemUtils.deleteRecursively(werk);
    pakUit(zip, werk);
    var opdracht = new ArrayList<>(java(werk, "-Xmx512m"));
    opdracht.add("build");
    opdracht.addAll(KEUZES);
    var verslag = werk.resolve("bouw.log").toFile();
    var proces =
        new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(verslag).start();
    try {
      if (proces.waitFor() != 0)
        throw new IllegalStateException(
            "Keycloak bouwen mislukte: " + Files.readString(verslag.toPath()));
    } catch (InterruptedException gestoord) {
      proces.destroyForcibly();
      throw new IllegalStateException(gestoord);
    }
    Files.move(werk, map);
  }

  /** Zonder de bovenste map van het pakket. */
  private static void pakUit(Path zip, Path doel) throws IOException {
    try (var bron = new ZipInputStream(Files.newInputStream(zip))) {
      for (var deel = bron.getNextEntry(); deel != null; deel = bron.getNextEntry()) {
        var naam = deel.getName().substring(deel.getName().indexOf('/') + 1);
        var pad = doel.resolve(naam).normalize();
        if (!pad.startsWith(doel)) throw new IOException("Vreemd pad in het pakket: " + naam);
        if (deel.isDirectory()) {
          Files.createDirectories(pad);
        } else {
          Files.createDirectories(pad.getParent());
          Files.copy(bron, pad);
        }
      }
    }
  }

  /**
   * Java met Keycloak, zonder het script eromheen: zo is het proces van ons en van niemand anders.
   */
  static List<String> java(Path huis, String... geheugen) {
    var opdracht = new ArrayList<String>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(List.of(geheugen));
    opdracht.addAll(OPEN);
    opdracht.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dkc.home.dir=" + huis,
            "-Djboss.server.config.dir=" + huis + File.separator + "conf",
            "-cp",
            huis.resolve("lib").resolve("quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    return opdracht;
  }
}
