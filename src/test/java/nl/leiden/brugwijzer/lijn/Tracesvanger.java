package nl.leiden.brugwijzer.lijn;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Een ontvanger voor traces: OTLP over HTTP. In protobuf staat tekst als gewone UTF-8. */
final class Tracesvanger implements AutoCloseable {

  private final HttpServer server;
  private final List<String> ontvangen = new CopyOnWriteArrayList<>();

  Tracesvanger() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/traces",
        verzoek -> {
          ontvangen.add(
              new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          verzoek.getResponseHeaders().add("Content-Type", "application/x-protobuf");
          verzoek.sendResponseHeaders(200, -1);
          verzoek.close();
        });
    server.start();
  }

  String adres() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
  }

  /** Alles wat binnenkwam. */
  String alles() {
    return String.join("\n", ontvangen);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
