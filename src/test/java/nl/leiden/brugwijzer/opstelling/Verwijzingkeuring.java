package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Wijst elke naam van een instelling, geheim, account of database naar iets dat er is? */
final class Verwijzingkeuring {

  private final Opstelling opstelling;
  private final Geheimen geheimen;
  private final Set<String> gevraagd = new HashSet<>();
  private final Fouten fouten = new Fouten();

  private Verwijzingkeuring(Opstelling opstelling) {
    this.opstelling = opstelling;
    this.geheimen = new Geheimen(opstelling);
  }

  static List<String> fouten(Opstelling opstelling) {
    var keuring = new Verwijzingkeuring(opstelling);
    opstelling.alles().forEach(een -> keuring.namen(een, Opstelling.naam(een)));
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
