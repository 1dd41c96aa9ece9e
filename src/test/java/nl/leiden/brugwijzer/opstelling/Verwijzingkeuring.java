package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Wijst elke naam in een manifest naar iets dat er is? */
final class Verwijzingkeuring {

  private final Opstelling opstelling;
  private final List<Pods.Pod> pods;
  private final Geheimen geheimen;
  private final Set<String> gevraagd = new HashSet<>();
  private final Fouten fouten = new Fouten();

  private Verwijzingkeuring(Opstelling opstelling) {
    this.opstelling = opstelling;
    this.pods = Pods.van(opstelling);
    this.geheimen = new Geheimen(opstelling);
  }

  static List<String> fouten(Opstelling opstelling) {
    var keuring = new Verwijzingkeuring(opstelling);
    opstelling.alles().forEach(een -> keuring.namen(een, Opstelling.naam(een)));
    opstelling.soort("Service").forEach(keuring::dienst);
    opstelling.soort("PodDisruptionBudget").forEach(keuring::kiest);
    opstelling.soort("HorizontalPodAutoscaler").forEach(keuring::schaal);
    opstelling.soort("Ingress").forEach(keuring::ingang);
    opstelling.soort("ServiceMonitor").forEach(keuring::meting);
    opstelling.soort("PodMonitor").forEach(keuring::podmeting);
    keuring.operators();
    keuring.fouten.als(
        !keuring.geheimen.over(keuring.gevraagd).isEmpty(),
        "niemand vraagt het geheim " + keuring.geheimen.over(keuring.gevraagd));
    return keuring.fouten.zinnen();
  }

  /** Alles wat ergens in een manifest een ConfigMap, Secret of ServiceAccount noemt. */
  private void namen(JsonNode knoop, String waar) {
    for (var veld : knoop.properties()) {
      var waarde = veld.getValue();
      switch (veld.getKey()) {
        case "configMapRef", "configMapKeyRef", "configMap" -> kaart(waarde, waar);
        case "secretKeyRef", "usernameSecret", "passwordSecret", "accessKeyId", "secretAccessKey" ->
            geheim(waarde, waar);
        case "secretRef" -> geheel(waarde.path("name").asText(), waar);
        case "secretName" -> geheel(waarde.asText(), waar);
        case "secret" -> {
          if (waarde.isTextual()) geheel(waarde.asText(), waar);
          else if (waarde.has("key")) geheim(waarde, waar);
          else if (waarde.has("items"))
            waarde
                .path("items")
                .forEach(een -> sleutel(waarde.path("secretName").asText(), een, waar));
        }
        case "serviceAccountName" ->
            fouten.als(
                !opstelling.heeft("ServiceAccount", waarde.asText()),
                waar + " noemt een ServiceAccount die er niet is: " + waarde.asText());
        default -> {}
      }
    }
    if (!knoop.path("kind").asText().equals("KeycloakRealmImport"))
      knoop.forEach(kind -> namen(kind, waar));
    else namen(knoop.at("/spec/placeholders"), waar);
  }

  private void kaart(JsonNode wat, String waar) {
    var naam = wat.path("name").asText();
    fouten.als(
        !opstelling.heeft("ConfigMap", naam),
        waar + " noemt een ConfigMap die er niet is: " + naam);
  }

  private void geheim(JsonNode wat, String waar) {
    if (wat.has("key")) sleutel(wat.path("name").asText(), wat, waar);
    else geheel(wat.path("name").asText(), waar);
  }

  private void sleutel(String naam, JsonNode wat, String waar) {
    gevraagd.add(naam);
    fouten.als(
        !geheimen.heeft(naam, wat.path("key").asText()),
        waar
            + " vraagt een geheim dat niet in de lijst staat: "
            + naam
            + "/"
            + wat.path("key").asText());
  }

  private void geheel(String naam, String waar) {
    gevraagd.add(naam);
    fouten.als(
        !geheimen.heeft(naam), waar + " vraagt een geheim dat niet in de lijst staat: " + naam);
  }

  private void dienst(JsonNode een) {
    for (var poort : een.at("/spec/ports"))
      fouten.als(
          pods.stream()
              .filter(
                  pod ->
                      pod.labels()
                          .entrySet()
                          .containsAll(Opstelling.kaart(een.at("/spec/selector")).entrySet()))
              .noneMatch(pod -> pod.poorten().containsKey(poort.path("targetPort").asText())),
          Opstelling.naam(een)
              + " wijst naar geen pod met poort "
              + poort.path("targetPort").asText());
  }

  private void kiest(JsonNode een) {
    fouten.als(
        pods.stream().filter(pod -> Pods.past(een.at("/spec/selector"), pod.labels())).count() != 1,
        Opstelling.naam(een) + " kiest niet één soort pod");
  }

  private void schaal(JsonNode een) {
    var doel = een.at("/spec/scaleTargetRef");
    var wat = opstelling.een(doel.path("kind").asText() + "/" + doel.path("name").asText());
    fouten.als(wat.isMissingNode(), Opstelling.naam(een) + " schaalt iets dat er niet is");
    fouten.als(wat.path("spec").has("replicas"), "het aantal kopieën heeft twee bazen");
  }

  private void ingang(JsonNode een) {
    var waar = Opstelling.naam(een);
    fouten.als(een.at("/spec/ingressClassName").asText().isEmpty(), waar + " heeft geen soort");
    fouten.gelijk(
        een.at("/spec/tls/0/hosts/0"), een.at("/spec/rules/0/host"), waar + ": het certificaat");
    fouten.als(
        !een.at("/metadata/annotations").toString().contains("Strict-Transport-Security"),
        waar + " zegt niet dat het voortaan beveiligd moet");
    for (var pad : een.at("/spec/rules/0/http/paths")) {
      var doel = pad.at("/backend/service");
      var poort = doel.at("/port/name").asText() + doel.at("/port/number").asText();
      var dienst = opstelling.een("Service/" + doel.path("name").asText());
      var operator = doel.path("name").asText().equals("keycloak-service") && poort.equals("8080");
      fouten.als(
          !operator
              && Opstelling.lijst(dienst.at("/spec/ports")).stream()
                  .noneMatch(een2 -> een2.path("name").asText().equals(poort)),
          waar + " wijst naar een dienst die er niet is: " + doel);
      fouten.als(
          operator && !pad.path("path").asText().matches("/realms/brugwijzer|/resources"),
          waar + " zet meer van Keycloak open dan aanmelden: " + pad.path("path").asText());
    }
  }

  private void meting(JsonNode een) {
    var diensten =
        opstelling
            .soort("Service")
            .filter(
                dienst ->
                    Pods.past(
                        een.at("/spec/selector"), Opstelling.kaart(dienst.at("/metadata/labels"))))
            .toList();
    fouten.als(
        diensten.size() != 1, Opstelling.naam(een) + " meet " + diensten.size() + " diensten");
    for (var punt : een.at("/spec/endpoints")) {
      fouten.gelijk(punt.path("path").asText(), "/actuator/prometheus", "het pad van de meting");
      for (var dienst : diensten)
        fouten.gelijk(punt.path("port"), dienst.at("/spec/ports/0/name"), "de poort van de meting");
    }
  }

  private void podmeting(JsonNode een) {
    fouten.als(
        pods.stream()
            .filter(pod -> Pods.past(een.at("/spec/selector"), pod.labels()))
            .noneMatch(
                pod ->
                    pod.poorten().containsKey(een.at("/spec/podMetricsEndpoints/0/port").asText())),
        Opstelling.naam(een) + " meet geen pod");
  }

  private void operators() {
    for (var soort : List.of("Database", "ScheduledBackup"))
      opstelling
          .soort(soort)
          .forEach(
              een ->
                  fouten.als(
                      !opstelling.heeft("Cluster", een.at("/spec/cluster/name").asText()),
                      Opstelling.naam(een) + " hoort bij een database die er niet is"));
    opstelling
        .soort("Cluster")
        .flatMap(een -> Opstelling.lijst(een.at("/spec/plugins")).stream())
        .map(een -> een.at("/parameters/barmanObjectName").asText())
        .forEach(
            naam ->
                fouten.als(!opstelling.heeft("ObjectStore", naam), "geen objectopslag " + naam));
  }
}
