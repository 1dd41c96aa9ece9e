package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.opstelling.Netwerk.Plek;

/** Mag wie moet, en mag de rest niet? */
final class Netwerkkeuring {

  private static final Map<String, String> PROMETHEUS =
      Map.of("app.kubernetes.io/name", "prometheus");

  private final Opstelling opstelling;
  private final Netwerk netwerk;
  private final Map<String, Plek> plekken = new HashMap<>();
  private final Fouten fouten = new Fouten();

  private Netwerkkeuring(Opstelling opstelling) {
    this.opstelling = opstelling;
    this.netwerk = new Netwerk(opstelling);
    Pods.van(opstelling).forEach(pod -> plekken.put(pod.naam(), Plek.pod(pod)));
    plekken.put("ingang", Plek.elders("haproxy-controller", Map.of()));
    plekken.put("prometheus", Plek.elders("monitoring", PROMETHEUS));
    plekken.put("traces", Plek.elders("monitoring", Map.of()));
    plekken.put("dns", Plek.elders("kube-system", Map.of("k8s-app", "kube-dns")));
    plekken.put("cnpg", Plek.elders("cnpg-system", Map.of()));
    plekken.put("buren", Plek.elders("default", Map.of("app.kubernetes.io/name", "brugwijzer")));
    plekken.put("internet", Plek.buiten("203.0.113.9"));
    plekken.put("clusternet", Plek.buiten("10.0.0.1"));
    plekken.put("mailserver", Plek.buiten("192.0.2.25"));
  }

  static List<String> fouten(Opstelling opstelling) {
    var keuring = new Netwerkkeuring(opstelling);
    keuring.dicht();
    keuring.moet();
    keuring.magNiet();
    opstelling.soort("NetworkPolicy").forEach(keuring::raakt);
    return keuring.fouten.zinnen();
  }

  private void dicht() {
    fouten.gelijk(
        opstelling.een("NetworkPolicy/dicht").path("spec").toString(),
        "{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}",
        "wat zonder regel mag");
  }

  private void moet() {
    var post = plekken.containsKey("post") ? "post 1025" : "mailserver 587";
    List.of(
            "ingang brugwijzer 8080",
            "ingang keycloak 8080",
            "ingang certificaat 8089",
            "brugwijzer database 5432",
            "brugwijzer keycloak 8080",
            "brugwijzer clamd 3310",
            "brugwijzer traces 4318",
            "brugwijzer " + post,
            "keycloak " + post,
            "keycloak database 5432",
            "keycloak brugwijzer 8080",
            "keycloak keycloak 7800",
            "keycloak keycloak 57800",
            "database database 5432",
            "database clusternet 6443",
            "database internet 443",
            "cnpg database 8000",
            "clamd internet 443",
            "prometheus brugwijzer 8081",
            "prometheus keycloak 9000",
            "prometheus database 9187")
        .forEach(gesprek -> fouten.als(!mag(gesprek), "dit moet mogen en mag niet: " + gesprek));
    Pods.van(opstelling)
        .forEach(
            pod ->
                fouten.als(
                    !netwerk.mag(Plek.pod(pod), plekken.get("dns"), 53, "UDP"),
                    pod.naam() + " kan geen namen opzoeken"));
  }

  private void magNiet() {
    List.of(
            "ingang brugwijzer 8081",
            "ingang keycloak 9000",
            "ingang database 5432",
            "ingang clamd 3310",
            "certificaat brugwijzer 8080",
            "buren brugwijzer 8080",
            "buren brugwijzer 8081",
            "buren database 5432",
            "buren keycloak 8080",
            "traces brugwijzer 8081",
            "brugwijzer internet 443",
            "brugwijzer internet 587",
            "brugwijzer clusternet 443",
            "brugwijzer keycloak 9000",
            "brugwijzer database 8000",
            "keycloak internet 443",
            "keycloak clamd 3310",
            "keycloak brugwijzer 8081",
            "clamd database 5432",
            "clamd brugwijzer 8080",
            "clamd clusternet 443",
            "database brugwijzer 8080",
            "database keycloak 8080")
        .forEach(gesprek -> fouten.als(mag(gesprek), "dit mag en moet niet mogen: " + gesprek));
  }

  private boolean mag(String gesprek) {
    var deel = gesprek.split(" ");
    return netwerk.mag(
        plekken.get(deel[0]), plekken.get(deel[1]), Integer.parseInt(deel[2]), "TCP");
  }

  /** Een kiezer die niemand raakt, is een typefout. */
  private void raakt(JsonNode een) {
    var pods = Pods.van(opstelling);
    var waar = Opstelling.naam(een);
    fouten.als(
        pods.stream().noneMatch(pod -> Pods.past(een.at("/spec/podSelector"), pod.labels())),
        waar + " geldt voor geen enkele pod");
    for (var richting : List.of("ingress/from", "egress/to"))
      for (var regel : een.path("spec").path(richting.split("/")[0]))
        for (var peer : regel.path(richting.split("/")[1]))
          fouten.als(
              peer.has("podSelector")
                  && !peer.has("namespaceSelector")
                  && pods.stream()
                      .noneMatch(pod -> Pods.past(peer.path("podSelector"), pod.labels())),
              waar + " noemt een pod die er niet is: " + peer);
  }
}
