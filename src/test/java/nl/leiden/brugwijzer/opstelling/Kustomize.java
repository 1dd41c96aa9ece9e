package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leest een overlay zoals kustomize dat doet, met alleen de onderdelen die k8s/ gebruikt. Wat zij
 * niet kent is een fout, en een aanpassing die niets raakt ook. Namen van een ConfigMap krijgen
 * geen kenmerk van hun inhoud.
 */
final class Kustomize {

  private static final Set<String> BEKEND =
      Set.of(
          "apiVersion",
          "kind",
          "namespace",
          "resources",
          "labels",
          "configMapGenerator",
          "images",
          "patches");

  private Kustomize() {}

  static List<ObjectNode> bouw(Path map) {
    var regels = Yaml.een(map.resolve("kustomization.yaml"));
    alleen(regels, BEKEND, map + "/kustomization.yaml");
    var alles = new ArrayList<ObjectNode>();
    for (var bron : regels.path("resources")) {
      var pad = map.resolve(bron.asText()).normalize();
      alles.addAll(Files.isDirectory(pad) ? bouw(pad) : Yaml.alle(pad));
    }
    regels.path("configMapGenerator").forEach(maker -> instellingen(alles, maker, map));
    regels.path("patches").forEach(wijziging -> wijzig(alles, wijziging, map));
    if (regels.has("namespace"))
      alles.stream()
          .filter(een -> !een.path("kind").asText().equals("Namespace"))
          .forEach(een -> kop(een).put("namespace", regels.path("namespace").asText()));
    regels.path("labels").forEach(label -> label(alles, label));
    regels.path("images").forEach(beeld -> alles.forEach(een -> beeld(een, beeld)));
    return alles;
  }

  private static void instellingen(List<ObjectNode> alles, JsonNode maker, Path map) {
    alleen(maker, Set.of("name", "behavior", "literals", "files", "options"), "configMapGenerator");
    alleen(maker.path("options"), Set.of("labels", "disableNameSuffixHash"), "options");
    var naam = maker.path("name").asText();
    var kaart =
        maker.path("behavior").asText("create").equals("merge")
            ? vind(alles, "ConfigMap", naam)
            : nieuw(alles, naam);
    var inhoud = kaart.withObject("/data");
    for (var regel : maker.path("literals")) {
      var delen = regel.asText().split("=", 2);
      inhoud.put(delen[0], delen[1]);
    }
    for (var bestand : maker.path("files")) {
      var pad = map.resolve(bestand.asText());
      inhoud.put(pad.getFileName().toString(), Yaml.tekst(pad));
    }
    for (var label : maker.path("options").path("labels").properties())
      kop(kaart).withObject("/labels").set(label.getKey(), label.getValue());
  }

  private static ObjectNode nieuw(List<ObjectNode> alles, String naam) {
    var kaart = Yaml.leeg().put("apiVersion", "v1").put("kind", "ConfigMap");
    kaart.putObject("metadata").put("name", naam);
    alles.add(kaart);
    return kaart;
  }

  private static void wijzig(List<ObjectNode> alles, JsonNode wijziging, Path map) {
    alleen(wijziging, Set.of("path", "target"), "patches");
    var doel = wijziging.path("target");
    alleen(doel, Set.of("kind", "name"), "target");
    var raakt = vind(alles, doel.path("kind").asText(), doel.path("name").asText());
    for (var stap : Yaml.rij(map.resolve(wijziging.path("path").asText())))
      Bewerking.doe(raakt, stap);
  }

  private static void label(List<ObjectNode> alles, JsonNode label) {
    alleen(label, Set.of("pairs"), "labels");
    for (var paar : label.path("pairs").properties())
      alles.forEach(een -> kop(een).withObject("/labels").set(paar.getKey(), paar.getValue()));
  }

  private static void beeld(JsonNode knoop, JsonNode beeld) {
    alleen(beeld, Set.of("name", "newName", "newTag"), "images");
    for (var soort : List.of("containers", "initContainers"))
      for (var bak : knoop.path(soort))
        if (bak.path("image").asText().split("[:@]")[0].equals(beeld.path("name").asText()))
          ((ObjectNode) bak)
              .put("image", beeld.path("newName").asText() + ":" + beeld.path("newTag").asText());
    knoop.forEach(kind -> beeld(kind, beeld));
  }

  private static ObjectNode vind(List<ObjectNode> alles, String soort, String naam) {
    return alles.stream()
        .filter(een -> een.path("kind").asText().equals(soort))
        .filter(een -> een.at("/metadata/name").asText().equals(naam))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Er is geen " + soort + " " + naam));
  }

  private static ObjectNode kop(ObjectNode een) {
    return een.withObject("/metadata");
  }

  private static void alleen(JsonNode knoop, Set<String> bekend, String waar) {
    for (Map.Entry<String, JsonNode> veld : knoop.properties())
      if (!bekend.contains(veld.getKey()))
        throw new IllegalStateException(
            waar + ": " + veld.getKey() + " kent deze lezer van kustomize niet");
  }
}
