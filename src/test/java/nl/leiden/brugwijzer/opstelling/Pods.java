package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Alle pods die er komen: van onze Deployments, en die de operators maken met de labels en poorten
 * uit hun documentatie.
 */
final class Pods {

  /**
   * Een pod.
   *
   * @param poorten naam en nummer
   */
  record Pod(String naam, Map<String, String> labels, Map<String, Integer> poorten) {}

  private Pods() {}

  static List<Pod> van(Opstelling opstelling) {
    var alles = new ArrayList<Pod>();
    opstelling
        .soort("Deployment")
        .forEach(
            een ->
                alles.add(
                    new Pod(
                        een.at("/metadata/name").asText(),
                        Opstelling.kaart(een.at("/spec/template/metadata/labels")),
                        poorten(een.at("/spec/template/spec/containers")))));
    opstelling
        .soort("Keycloak")
        .forEach(
            een ->
                alles.add(
                    new Pod(
                        een.at("/metadata/name").asText(),
                        Map.of(
                            "app",
                            "keycloak",
                            "app.kubernetes.io/managed-by",
                            "keycloak-operator",
                            "app.kubernetes.io/instance",
                            een.at("/metadata/name").asText()),
                        Map.of("http", 8080, "management", 9000, "jgroups", 7800, "fd", 57800))));
    opstelling
        .soort("Cluster")
        .forEach(
            een ->
                alles.add(
                    new Pod(
                        een.at("/metadata/name").asText(),
                        Map.of(
                            "cnpg.io/cluster",
                            een.at("/metadata/name").asText(),
                            "cnpg.io/podRole",
                            "instance"),
                        Map.of("postgresql", 5432, "metrics", 9187, "status", 8000))));
    if (opstelling
        .soort("Ingress")
        .anyMatch(een -> een.at("/metadata/annotations").has("cert-manager.io/cluster-issuer")))
      alles.add(
          new Pod(
              "certificaat",
              Map.of("acme.cert-manager.io/http01-solver", "true"),
              Map.of("http", 8089)));
    return alles;
  }

  /** Past een kiezer van Kubernetes op deze labels? Een lege kiezer past op alles. */
  static boolean past(JsonNode kiezer, Map<String, String> labels) {
    for (var een : Opstelling.kaart(kiezer.path("matchLabels")).entrySet())
      if (!een.getValue().equals(labels.get(een.getKey()))) return false;
    for (var regel : kiezer.path("matchExpressions")) {
      var er = labels.get(regel.path("key").asText());
      var goed =
          switch (regel.path("operator").asText()) {
            case "Exists" -> er != null;
            case "DoesNotExist" -> er == null;
            case "In" ->
                Opstelling.lijst(regel.path("values")).stream()
                    .anyMatch(v -> v.asText().equals(er));
            default -> throw new IllegalStateException("Onbekende kiezer: " + regel);
          };
      if (!goed) return false;
    }
    return true;
  }

  private static Map<String, Integer> poorten(JsonNode bakken) {
    var alles = new HashMap<String, Integer>();
    for (var bak : bakken)
      for (var poort : bak.path("ports"))
        alles.put(poort.path("name").asText(), poort.path("containerPort").asInt());
    return alles;
  }
}
