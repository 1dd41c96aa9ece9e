package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Komt wie een dienst, ingang of meting volgt uit bij de goede pod? */
final class Dienstkeuring {

  private final Opstelling opstelling;
  private final List<Pods.Pod> pods;
  private final Fouten fouten = new Fouten();

  private Dienstkeuring(Opstelling opstelling) {
    this.opstelling = opstelling;
    this.pods = Pods.van(opstelling);
  }

  static List<String> fouten(Opstelling opstelling) {
    var keuring = new Dienstkeuring(opstelling);
    opstelling.soort("Service").forEach(keuring::dienst);
    opstelling.soort("PodDisruptionBudget").forEach(keuring::kiest);
    opstelling.soort("HorizontalPodAutoscaler").forEach(keuring::schaal);
    opstelling.soort("Ingress").forEach(keuring::ingang);
    opstelling.soort("ServiceMonitor").forEach(keuring::meting);
    opstelling.soort("PodMonitor").forEach(keuring::podmeting);
    return keuring.fouten.zinnen();
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
}
