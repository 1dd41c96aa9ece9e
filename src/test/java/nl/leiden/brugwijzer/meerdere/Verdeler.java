package nl.leiden.brugwijzer.meerdere;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * HAProxy voor de exemplaren: ieder verzoek naar de volgende, wie niet klaar is doet niet mee. Een
 * verzoek dat niets verandert mag op een ander exemplaar over; een POST alleen als de verbinding
 * niet tot stand kwam, want anders weet niemand of hij al gedaan is. Dan herhaalt de vrager hem,
 * met dezelfde sleutel.
 */
final class Verdeler implements AutoCloseable {

  private static final String OPZET =
      """
      global
        maxconn 1000
      defaults
        mode http
        timeout connect 2s
        timeout client 60s
        timeout server 60s
        timeout check 2s
        retries 3
        option redispatch 1
      frontend voordeur
        bind 127.0.0.1:%d
        default_backend exemplaren
      backend exemplaren
        balance roundrobin
        option httpchk GET /actuator/health/readiness
        http-check expect status 200
        retry-on conn-failure empty-response response-timeout
        http-request disable-l7-retry unless METH_GET
        http-response set-header X-Exemplaar %%s
      %s
      """;

  private final Process proces;
  private final int poort = Poorten.vrij();

  Verdeler(Path map, List<Exemplaar> exemplaren) throws IOException {
    var opzet = map.resolve("haproxy.cfg");
    Files.writeString(
        opzet,
        OPZET.formatted(
            poort,
            exemplaren.stream()
                .map(
                    e ->
                        "  server %s 127.0.0.1:%d check inter 500ms fall 2 rise 1"
                            .formatted(e.naam(), e.poort()))
                .collect(Collectors.joining("\n"))));
    proces =
        new ProcessBuilder("haproxy", "-db", "-f", opzet.toString())
            .redirectErrorStream(true)
            .redirectOutput(map.resolve("haproxy.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(proces::destroyForcibly));
  }

  String adres() {
    return "http://127.0.0.1:" + poort;
  }

  @Override
  public void close() throws InterruptedException {
    proces.destroy();
    if (!proces.waitFor(10, TimeUnit.SECONDS)) proces.destroyForcibly().waitFor();
  }
}
