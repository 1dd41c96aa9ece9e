package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Alle manifesten van één overlay, zoals zij naar het cluster gaan. */
record Opstelling(List<ObjectNode> alles) {

  Opstelling kopie() {
    return new Opstelling(new ArrayList<>(alles.stream().map(ObjectNode::deepCopy).toList()));
  }

  static String naam(JsonNode een) {
    return een.path("kind").asText() + "/" + een.at("/metadata/name").asText();
  }

  Stream<ObjectNode> soort(String soort) {
    return alles.stream().filter(een -> een.path("kind").asText().equals(soort));
  }

  /** Het manifest, zoals {@code Deployment/brugwijzer}; leeg als het er niet is. */
  JsonNode een(String naam) {
    return alles.stream()
        .filter(een -> naam(een).equals(naam))
        .map(JsonNode.class::cast)
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  boolean heeft(String soort, String naam) {
    return !een(soort + "/" + naam).isMissingNode();
  }

  static List<JsonNode> lijst(JsonNode rij) {
    var alles = new ArrayList<JsonNode>();
    rij.forEach(alles::add);
    return alles;
  }

  static Map<String, String> kaart(JsonNode knoop) {
    var alles = new TreeMap<String, String>();
    knoop.properties().forEach(veld -> alles.put(veld.getKey(), veld.getValue().asText()));
    return alles;
  }

  /** De bak van de applicatie. */
  JsonNode bak() {
    return een("Deployment/brugwijzer").at("/spec/template/spec/containers/0");
  }

  /** De instellingen die als gewone tekst meegaan. */
  Map<String, String> instellingen() {
    return kaart(een("ConfigMap/brugwijzer").path("data"));
  }

  String instelling(String naam) {
    return instellingen().getOrDefault(naam, "");
  }
}
