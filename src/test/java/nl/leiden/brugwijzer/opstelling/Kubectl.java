package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * De echte kustomize, die in kubectl zit; waar kubectl niet is, doet alleen onze eigen lezer mee.
 */
final class Kubectl {

  private Kubectl() {}

  static boolean isEr() {
    try {
      var proces = new ProcessBuilder("kubectl", "kustomize", "--help").start();
      proces.getInputStream().readAllBytes();
      return proces.waitFor(20, TimeUnit.SECONDS) && proces.exitValue() == 0;
    } catch (IOException ontbreekt) {
      return false;
    } catch (InterruptedException gestopt) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static List<ObjectNode> bouw(Path map) throws IOException, InterruptedException {
    var proces = new ProcessBuilder("kubectl", "kustomize", map.toString()).start();
    var tekst = new String(proces.getInputStream().readAllBytes());
    var klacht = new String(proces.getErrorStream().readAllBytes());
    if (proces.waitFor() != 0) throw new IllegalStateException(klacht);
    var alles = Yaml.manifesten(tekst);
    var namen =
        alles.stream()
            .filter(een -> een.path("kind").asText().equals("ConfigMap"))
            .map(een -> een.at("/metadata/name").asText())
            .collect(Collectors.toSet());
    alles.forEach(een -> zonderKenmerk(een, namen));
    return alles;
  }

  /** Kustomize hangt aan de naam van een ConfigMap een kenmerk van de inhoud: tien tekens. */
  private static void zonderKenmerk(JsonNode knoop, Set<String> namen) {
    if (knoop instanceof ObjectNode kaart)
      kaart.properties().forEach(veld -> veld.setValue(schoon(veld.getValue(), namen)));
    if (knoop instanceof ArrayNode rij)
      for (var n = 0; n < rij.size(); n++) rij.set(n, schoon(rij.get(n), namen));
    knoop.forEach(kind -> zonderKenmerk(kind, namen));
  }

  private static JsonNode schoon(JsonNode waarde, Set<String> namen) {
    return waarde.isTextual() && namen.contains(waarde.asText())
        ? TextNode.valueOf(waarde.asText().replaceFirst("-[a-z0-9]{10}$", ""))
        : waarde;
  }
}
