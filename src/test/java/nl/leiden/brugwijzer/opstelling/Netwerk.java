package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Rekent uit wie met wie mag praten, zoals NetworkPolicies dat zeggen. */
record Netwerk(Opstelling opstelling) {

  /**
   * Een kant van een gesprek.
   *
   * @param eigen staat in onze namespace
   * @param namespace naam van de namespace; {@code null} buiten het cluster
   * @param adres het IP-adres, alleen buiten het cluster
   */
  record Plek(
      String naam,
      boolean eigen,
      String namespace,
      Map<String, String> labels,
      Map<String, Integer> poorten,
      String adres) {

    static Plek pod(Pods.Pod pod) {
      return new Plek(pod.naam(), true, "", pod.labels(), pod.poorten(), null);
    }

    static Plek elders(String namespace, Map<String, String> labels) {
      return new Plek(namespace, false, namespace, labels, Map.of(), null);
    }

    static Plek buiten(String adres) {
      return new Plek(adres, false, null, Map.of(), Map.of(), adres);
    }
  }

  boolean mag(Plek van, Plek naar, int poort, String protocol) {
    return kant("Egress", "egress", "to", van, naar, naar, poort, protocol)
        && kant("Ingress", "ingress", "from", naar, van, naar, poort, protocol);
  }

  private boolean kant(
      String richting,
      String regels,
      String wie,
      Plek eigenaar,
      Plek ander,
      Plek doel,
      int poort,
      String protocol) {
    if (!eigenaar.eigen()) return true;
    var gekozen =
        opstelling
            .soort("NetworkPolicy")
            .filter(een -> Pods.past(een.at("/spec/podSelector"), eigenaar.labels()))
            .filter(een -> heeft(een.at("/spec/policyTypes"), richting))
            .toList();
    if (gekozen.isEmpty()) return true;
    for (var een : gekozen)
      for (var regel : een.path("spec").path(regels))
        if (komtVoor(regel.path(wie), ander)
            && poortPast(regel.path("ports"), doel, poort, protocol)) return true;
    return false;
  }

  private static boolean komtVoor(JsonNode peers, Plek ander) {
    if (peers.isEmpty()) return true;
    for (var peer : peers) {
      if (peer.has("ipBlock")) {
        if (ander.adres() != null && Adressen.bevat(peer.path("ipBlock"), ander.adres()))
          return true;
      } else if (ander.adres() == null && namespacePast(peer, ander) && podPast(peer, ander))
        return true;
    }
    return false;
  }

  private static boolean namespacePast(JsonNode peer, Plek ander) {
    if (!peer.has("namespaceSelector")) return ander.eigen();
    return !ander.eigen()
        && Pods.past(
            peer.path("namespaceSelector"),
            Map.of("kubernetes.io/metadata.name", ander.namespace()));
  }

  private static boolean podPast(JsonNode peer, Plek ander) {
    return !peer.has("podSelector") || Pods.past(peer.path("podSelector"), ander.labels());
  }

  private static boolean poortPast(JsonNode poorten, Plek doel, int poort, String protocol) {
    if (poorten.isEmpty()) return true;
    for (var een : poorten) {
      var nummer =
          een.path("port").isTextual()
              ? doel.poorten().getOrDefault(een.path("port").asText(), -1)
              : een.path("port").asInt();
      if (nummer == poort && een.path("protocol").asText("TCP").equals(protocol)) return true;
    }
    return false;
  }

  private static boolean heeft(JsonNode rij, String woord) {
    return Opstelling.lijst(rij).stream().anyMatch(een -> een.asText().equals(woord));
  }
}
