package nl.leiden.brugwijzer.document;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Een echte clamd die van alle virussen er één kent: EICAR. Hij haalt niets van internet. */
final class Proefclamd implements AutoCloseable {

  private final Path map = Files.createTempDirectory("brugwijzer-clamd");
  private final int poort = vrij();
  private Process proces;

  Proefclamd() throws IOException {
    var handtekeningen = Files.createDirectory(map.resolve("handtekeningen"));
    Files.writeString(
        handtekeningen.resolve("proef.ndb"),
        "Proef.Eicar:0:0:" + HexFormat.of().formatHex(Proefbestanden.EICAR) + "\n");
    Files.write(
        map.resolve("clamd.conf"),
        List.of(
            "Foreground yes",
            "TCPSocket " + poort,
            "TCPAddr 127.0.0.1",
            "DatabaseDirectory " + handtekeningen,
            "TemporaryDirectory " + map,
            // Zoals docs/decisions/0012 het productie vraagt.
            "AlertEncryptedDoc yes",
            "AlertEncryptedArchive yes",
            "AlertExceedsMax yes"));
    start();
  }

  Scannerinstellingen instellingen() {
    return new Scannerinstellingen(
        "127.0.0.1", poort, Duration.ofSeconds(20), Duration.ofSeconds(5));
  }

  void start() throws IOException {
    proces =
        new ProcessBuilder(programma(), "--config-file=" + map.resolve("clamd.conf"))
            .redirectErrorStream(true)
            .redirectOutput(map.resolve("logboek").toFile())
            .start();
    await("clamd").atMost(Duration.ofSeconds(60)).until(this::antwoordt);
  }

  void stop() {
    proces.destroy();
    await("clamd stopt").atMost(Duration.ofSeconds(30)).until(() -> !proces.isAlive());
  }

  @Override
  public void close() throws IOException {
    stop();
    FileSystemUtils.deleteRecursively(map);
  }

  private boolean antwoordt() throws IOException {
    if (!proces.isAlive())
      throw new IllegalStateException("clamd stopte: " + Files.readString(map.resolve("logboek")));
    try (var lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
      lijn.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
      return lijn.getInputStream().read() == 'P';
    } catch (IOException nogNiet) {
      return false;
    }
  }

  private static String programma() {
    return Stream.concat(
            Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(plek -> Path.of(plek, "clamd"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Deze proef heeft clamd nodig. Op Debian: apt-get install clamav-daemon;"
                        + " .ci/run doet dat zelf."))
        .toString();
  }

  private static int vrij() throws IOException {
    try (var deur = new ServerSocket(0)) {
      return deur.getLocalPort();
    }
  }
}
