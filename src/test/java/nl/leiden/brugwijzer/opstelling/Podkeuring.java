package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Past binnen een pod alles op elkaar: labels, schijven, poorten en peilingen? */
final class Podkeuring {

  private final Fouten fouten = new Fouten();

  private Podkeuring() {}

  static List<String> fouten(Opstelling opstelling) {
    var keuring = new Podkeuring();
    opstelling.soort("Deployment").forEach(keuring::keur);
    return keuring.fouten.zinnen();
  }

  private void keur(JsonNode een) {
    var waar = Opstelling.naam(een);
    var labels = Opstelling.kaart(een.at("/spec/template/metadata/labels"));
    var pod = een.at("/spec/template/spec");
    fouten.als(
        !Pods.past(een.at("/spec/selector"), labels), waar + " herkent haar eigen pods niet");
    for (var spreiding : pod.path("topologySpreadConstraints"))
      fouten.als(
          !Pods.past(spreiding.path("labelSelector"), labels), waar + " spreidt iets anders");
    schijven(pod, waar);
    for (var bak : pod.path("containers")) peilingen(bak, waar);
  }

  private void schijven(JsonNode pod, String waar) {
    var er = namen(pod.path("volumes"));
    var gebruikt = new HashSet<String>();
    for (var soort : List.of("containers", "initContainers"))
      for (var bak : pod.path(soort)) gebruikt.addAll(namen(bak.path("volumeMounts")));
    fouten.gelijk(gebruikt, er, "wat " + waar + " van haar schijven gebruikt");
    for (var schijf : pod.path("volumes"))
      fouten.als(
          schijf.has("emptyDir") && !schijf.path("emptyDir").has("sizeLimit"),
          waar + " heeft een schijf zonder grens: " + schijf.path("name").asText());
    for (var bak : pod.path("containers"))
      fouten.als(
          Opstelling.lijst(bak.path("volumeMounts")).stream()
              .noneMatch(plek -> plek.path("mountPath").asText().equals("/tmp")),
          waar + " kan nergens schrijven");
  }

  private void peilingen(JsonNode bak, String waar) {
    var poorten = namen(bak.path("ports"));
    for (var soort : List.of("livenessProbe", "readinessProbe")) {
      fouten.als(!bak.has(soort), waar + " heeft geen " + soort);
      for (var hoe : List.of("httpGet", "tcpSocket"))
        if (bak.path(soort).has(hoe))
          fouten.als(
              !poorten.contains(bak.path(soort).path(hoe).path("port").asText()),
              waar + " peilt een poort die zij niet heeft");
    }
  }

  private static Set<String> namen(JsonNode rij) {
    var namen = new HashSet<String>();
    rij.forEach(een -> namen.add(een.path("name").asText()));
    return namen;
  }
}
