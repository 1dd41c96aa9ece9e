package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Leest Keycloak het ene realmbestand, met de waarden die Brugwijzer zelf ook heeft? */
final class Realmkeuring {

  static final Path BESTAND = Path.of("k8s/base/keycloak/brugwijzer-realm.json");
  private static final Pattern INVULPLEK = Pattern.compile("\\$\\{(BRUGWIJZER_[A-Z_]+)(:[^}]*)?}");

  private Realmkeuring() {}

  static List<String> fouten(Opstelling opstelling) {
    var fouten = new Fouten();
    var keycloak = opstelling.een("Keycloak/keycloak").path("spec");
    var inlezen = opstelling.een("KeycloakRealmImport/brugwijzer-realm").path("spec");
    fouten.als(
        !inlezen.path("realm").equals(Yaml.een(BESTAND)),
        "realmimport.yaml is niet brugwijzer-realm.json; draai k8s/base/keycloak/maak-realmimport");
    fouten.als(
        !opstelling.heeft("Keycloak", inlezen.path("keycloakCRName").asText()),
        "het realm hoort bij een Keycloak die er niet is");
    fouten.gelijk(
        opstelling.instelling("BRUGWIJZER_KEYCLOAK_REALM"),
        inlezen.at("/realm/realm").asText(),
        "de naam van het realm");
    fouten.gelijk(
        keycloak.at("/hostname/hostname").asText(),
        opstelling.instelling("BRUGWIJZER_KEYCLOAK_ADRES"),
        "het adres van Keycloak");

    var waarden = new HashMap<String, String>();
    keycloak
        .path("env")
        .forEach(een -> waarden.put(een.path("name").asText(), een.path("value").asText()));
    for (var naam : gevraagd())
      fouten.als(
          !waarden.containsKey(naam) && !inlezen.path("placeholders").has(naam),
          "het realm vraagt " + naam + " en krijgt het niet");
    var bekend = opstelling.instellingen();
    waarden.forEach(
        (naam, waarde) ->
            fouten.gelijk(waarde, bekend.getOrDefault(naam, waarde), naam + " van Keycloak"));
    fouten.als(
        !opstelling.heeft(
            "Service",
            waarden.getOrDefault("BRUGWIJZER_INTERN", "").replaceAll("^http://|:8080$", "")),
        "Keycloak kan niet laten afmelden: BRUGWIJZER_INTERN wijst nergens heen");
    for (var naam : List.of("GEHEIM", "BEHEERGEHEIM"))
      fouten.gelijk(
          Opstelling.kaart(
              inlezen.path("placeholders").path("BRUGWIJZER_KEYCLOAK_" + naam).path("secret")),
          bij(opstelling.bak(), "BRUGWIJZER_KEYCLOAK_" + naam),
          "het geheim " + naam + " van Keycloak");
    return fouten.zinnen();
  }

  /** Zonder standaardwaarde in het bestand moet de omgeving het zeggen. */
  private static List<String> gevraagd() {
    var alles = new ArrayList<String>();
    var vondst = INVULPLEK.matcher(Yaml.tekst(BESTAND));
    while (vondst.find()) if (vondst.group(2) == null) alles.add(vondst.group(1));
    return alles.stream().distinct().toList();
  }

  private static Map<String, String> bij(JsonNode bak, String naam) {
    for (var een : bak.path("env"))
      if (een.path("name").asText().equals(naam))
        return Opstelling.kaart(een.at("/valueFrom/secretKeyRef"));
    return Map.of();
  }
}
