package nl.leiden.brugwijzer.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Keycloak als los proces, met een eigen map voor haar gegevens. */
final class Keycloakproces implements Keycloakdienst {

  private static final Duration GEDULD = Duration.ofMinutes(3);
  private static final List<String> GEDEELD = List.of("bin", "conf", "lib", "providers", "themes");

  private final Path map;
  private final Map<String, String> omgeving;
  private final int poort = vrijePoort();
  private final int beheerpoort = vrijePoort();
  private Process proces;

  Keycloakproces(Path realm, Map<String, String> omgeving) {
    try {
      this.omgeving = omgeving;
      map = Files.createTempDirectory("brugwijzer-keycloak");
      var pakket = Keycloakpakket.gebouwd();
      for (var deel : GEDEELD) Files.createSymbolicLink(map.resolve(deel), pakket.resolve(deel));
      var invoer = Files.createDirectories(map.resolve("data").resolve("import"));
      Files.copy(realm, invoer.resolve(realm.getFileName()));
      Runtime.getRuntime().addShutdownHook(new Thread(this::ruimOp));
    } catch (IOException geenMap) {
      throw new UncheckedIOException(geenMap);
    }
  }

  @Override
  public String adres() {
    return "http://localhost:" + poort;
  }

  @Override
  public String dezeMachine() {
    return "localhost";
  }

  @Override
  public synchronized void start() {
    if (proces != null) return;
    var opdracht = new ArrayList<>(Keycloakpakket.java(map, "-Xms64m", "-Xmx512m"));
    opdracht.addAll(
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + poort,
            "--http-management-port=" + beheerpoort,
            "--hostname=" + adres(),
            "--cache=local"));
    var bouwer =
        new ProcessBuilder(opdracht)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(verslag().toFile()));
    bouwer.environment().putAll(omgeving);
    bouwer.environment().put("BRUGWIJZER_KEYCLOAK_ADRES", adres());
    try {
      proces = bouwer.start();
      wachtTotKlaar();
    } catch (IOException geenStart) {
      throw new UncheckedIOException(geenStart);
    }
  }

  @Override
  public synchronized void stop() {
    if (proces == null) return;
    proces.destroy();
    try {
      if (!proces.waitFor(20, TimeUnit.SECONDS)) proces.destroyForcibly().waitFor();
    } catch (InterruptedException gestoord) {
      proces.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    proces = null;
  }

  private Path verslag() {
    return map.resolve("uitvoer.log");
  }

  private void wachtTotKlaar() throws IOException {
    var uiterlijk = System.nanoTime() + GEDULD.toNanos();
    while (!klaar()) {
      if (!proces.isAlive() || System.nanoTime() > uiterlijk)
        throw new IllegalStateException("Keycloak start niet:\n" + Files.readString(verslag()));
      try {
        if (proces.waitFor(200, TimeUnit.MILLISECONDS)) continue;
      } catch (InterruptedException gestoord) {
        throw new IllegalStateException(gestoord);
      }
    }
  }

  private boolean klaar() {
    try {
      var vraag =
          (HttpURLConnection)
              URI.create("http://localhost:" + beheerpoort + "/health/ready")
                  .toURL()
                  .openConnection();
      vraag.setConnectTimeout(1000);
      vraag.setReadTimeout(5000);
      return vraag.getResponseCode() == 200;
    } catch (IOException nogNiet) {
      return false;
    }
  }

  private void ruimOp() {
    if (proces != null) proces.destroyForcibly();
    try {
      FileSystemUtils.deleteRecursively(map);
    } catch (IOException blijftStaan) {
      // Het besturingssysteem ruimt tijdelijke mappen op.
    }
  }

  static int vrijePoort() {
    try (var deur = new ServerSocket(0)) {
      return deur.getLocalPort();
    } catch (IOException geenPoort) {
      throw new UncheckedIOException(geenPoort);
    }
  }
}
