package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;

/** Loopt elke pod met zo weinig mogelijk rechten, begrensd, en zonder geheim in git? */
final class Veiligheidkeuring {

  private final Opstelling opstelling;
  private final Fouten fouten = new Fouten();

  private Veiligheidkeuring(Opstelling opstelling) {
    this.opstelling = opstelling;
  }

  static List<String> fouten(Opstelling opstelling) {
    var keuring = new Veiligheidkeuring(opstelling);
    keuring.plek();
    opstelling.soort("Deployment").forEach(keuring::pod);
    opstelling
        .soort("Keycloak")
        .forEach(
            een ->
                keuring.streng(een.at("/spec/unsupported/podTemplate/spec"), Opstelling.naam(een)));
    for (var soort : List.of("Cluster", "Keycloak", "KeycloakRealmImport"))
      opstelling
          .soort(soort)
          .forEach(een -> keuring.maat(een.at("/spec/resources"), Opstelling.naam(een)));
    opstelling.soort("Cluster").forEach(een -> keuring.beeld(een.at("/spec/imageName"), een));
    opstelling.soort("Keycloak").forEach(een -> keuring.beeld(een.at("/spec/image"), een));
    keuring.fouten.als(
        opstelling.soort("Secret").findAny().isPresent(), "er staat een Secret in git");
    return keuring.fouten.zinnen();
  }

  private void plek() {
    var ruimte = opstelling.soort("Namespace").findFirst().orElseThrow();
    var naam = ruimte.at("/metadata/name").asText();
    fouten.gelijk(
        Opstelling.kaart(ruimte.at("/metadata/labels")).get("pod-security.kubernetes.io/enforce"),
        "restricted",
        "wat de namespace van pods eist");
    for (var een : opstelling.alles()) {
      if (een != ruimte)
        fouten.gelijk(
            een.at("/metadata/namespace").asText(),
            naam,
            "de namespace van " + Opstelling.naam(een));
      fouten.gelijk(
          Opstelling.kaart(een.at("/metadata/labels")).get("app.kubernetes.io/part-of"),
          "brugwijzer",
          "het label van " + Opstelling.naam(een));
    }
    opstelling
        .soort("ServiceAccount")
        .forEach(
            een ->
                fouten.als(
                    een.path("automountServiceAccountToken").asBoolean(true),
                    Opstelling.naam(een) + " krijgt een sleutel van het cluster"));
  }

  private void pod(JsonNode een) {
    var waar = Opstelling.naam(een);
    var pod = een.at("/spec/template/spec");
    fouten.als(
        pod.path("automountServiceAccountToken").asBoolean(true),
        waar + " krijgt een sleutel van het cluster");
    for (var deur : List.of("hostNetwork", "hostPID", "hostIPC"))
      fouten.als(pod.path(deur).asBoolean(), waar + " deelt " + deur + " met de machine");
    for (var schijf : pod.path("volumes"))
      fouten.als(schijf.has("hostPath"), waar + " leest de schijf van de machine");
    streng(pod, waar);
    for (var soort : List.of("containers", "initContainers"))
      for (var bak : pod.path(soort)) bak(bak, waar + "/" + bak.path("name").asText());
  }

  private void bak(JsonNode bak, String waar) {
    fouten.als(
        !bak.at("/securityContext/readOnlyRootFilesystem").asBoolean(),
        waar + " kan haar eigen bestanden veranderen");
    maat(bak.path("resources"), waar);
    beeld(bak.path("image"), bak);
    for (var een : bak.path("env"))
      fouten.als(
          een.path("name").asText().matches(".*(WACHTWOORD|GEHEIM|SLEUTEL)") && een.has("value"),
          waar + " heeft een geheim als gewone tekst: " + een.path("name").asText());
  }

  /** Wat een namespace met "restricted" eist; zonder dit laat zij een pod niet toe. */
  private void streng(JsonNode pod, String waar) {
    fouten.als(!pod.at("/securityContext/runAsNonRoot").asBoolean(), waar + " mag als root");
    fouten.als(pod.at("/securityContext/runAsUser").asInt() == 0, waar + " noemt geen gebruiker");
    fouten.gelijk(
        pod.at("/securityContext/seccompProfile/type").asText(),
        "RuntimeDefault",
        waar + ": seccomp");
    fouten.als(pod.path("containers").isEmpty(), waar + " heeft niets om te beperken");
    for (var soort : List.of("containers", "initContainers"))
      for (var bak : pod.path(soort)) {
        var grens = bak.path("securityContext");
        var wie = waar + "/" + bak.path("name").asText();
        fouten.als(
            grens.path("allowPrivilegeEscalation").asBoolean(true),
            wie + " kan meer rechten krijgen");
        fouten.als(grens.path("privileged").asBoolean(), wie + " heeft alle rechten");
        fouten.als(!grens.path("runAsNonRoot").asBoolean(), wie + " mag als root");
        fouten.gelijk(grens.at("/capabilities/drop").toString(), "[\"ALL\"]", wie + ": rechten");
        fouten.als(grens.path("capabilities").has("add"), wie + " krijgt rechten terug");
      }
  }

  private void maat(JsonNode maat, String waar) {
    for (var wat : List.of("cpu", "memory")) {
      var vraagt = maat.path("requests").path(wat).asText();
      var hoogstens = maat.path("limits").path(wat).asText();
      fouten.als(vraagt.isEmpty() || hoogstens.isEmpty(), waar + " heeft geen maat voor " + wat);
      fouten.als(
          !vraagt.isEmpty()
              && !hoogstens.isEmpty()
              && Quantity.getAmountInBytes(new Quantity(vraagt))
                      .compareTo(Quantity.getAmountInBytes(new Quantity(hoogstens)))
                  > 0,
          waar + " vraagt meer " + wat + " dan zij mag");
    }
  }

  private void beeld(JsonNode beeld, JsonNode waar) {
    fouten.als(
        !beeld.asText().matches("[a-z0-9./-]+:v?\\d+\\.\\d+(\\.\\d+)?[a-z0-9.-]*"),
        "geen vaste versie: " + beeld + " bij " + waar.path("name").asText(Opstelling.naam(waar)));
  }
}
