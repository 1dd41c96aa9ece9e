package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * De klassen van Kubernetes nemen elke tekst aan; de API niet. Hier staan de velden die k8s/
 * gebruikt en waarvan de waarde uit een vaste rij komt of een vaste vorm heeft.
 */
final class Waarden {

  private static final String NAAM = "[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?";
  private static final String POORTNAAM = "(?=.{1,15}$)[a-z0-9]+(-[a-z0-9]+)*";

  private static final Map<String, String> VORM =
      Map.ofEntries(
          Map.entry("pathType", "Exact|Prefix|ImplementationSpecific"),
          Map.entry("policyTypes", "Ingress|Egress"),
          Map.entry("protocol", "TCP|UDP|SCTP"),
          Map.entry("imagePullPolicy", "Always|IfNotPresent|Never"),
          Map.entry("whenUnsatisfiable", "DoNotSchedule|ScheduleAnyway"),
          Map.entry("operator", "In|NotIn|Exists|DoesNotExist"),
          Map.entry("interval", "\\d+[sm]"),
          Map.entry("scrapeTimeout", "\\d+[sm]"),
          Map.entry("for", "\\d+[mh]"),
          Map.entry("cidr", "\\d+(\\.\\d+){3}/\\d+"),
          Map.entry("secretName", NAAM),
          Map.entry("serviceAccountName", NAAM),
          Map.entry("ingressClassName", NAAM),
          Map.entry("host", "[a-z0-9-]+(\\.[a-z0-9-]+)+"));

  private Waarden() {}

  static List<String> fouten(Opstelling opstelling) {
    var fouten = new Fouten();
    for (var een : opstelling.alles()) {
      if (een.path("kind").asText().matches("ConfigMap|KeycloakRealmImport")) continue;
      var waar = Opstelling.naam(een);
      fouten.als(!een.at("/metadata/name").asText().matches(NAAM), waar + " heet niet goed");
      for (var label : Opstelling.kaart(een.at("/metadata/labels")).values())
        fouten.als(
            !label.matches("([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?"),
            waar + " heeft een label dat niet mag: " + label);
      loop(een, waar, fouten);
    }
    return fouten.zinnen();
  }

  private static void loop(JsonNode knoop, String waar, Fouten fouten) {
    for (var veld : knoop.properties()) {
      var vorm = VORM.get(veld.getKey());
      if (vorm != null) past(veld.getValue(), vorm, waar + "/" + veld.getKey(), fouten);
      if (veld.getKey().equals("ports"))
        for (var poort : veld.getValue()) {
          if (poort.has("name")) past(poort.path("name"), POORTNAAM, waar + "/ports", fouten);
          var nummer = poort.path("containerPort").asInt(poort.path("port").asInt(1));
          fouten.als(nummer < 1 || nummer > 65535, waar + " heeft een poort die niet kan");
        }
    }
    knoop.forEach(kind -> loop(kind, waar, fouten));
  }

  private static void past(JsonNode waarde, String vorm, String waar, Fouten fouten) {
    if (waarde.isArray()) waarde.forEach(een -> past(een, vorm, waar, fouten));
    else if (waarde.isValueNode())
      fouten.als(!waarde.asText().matches(vorm), waar + ": dit mag niet: " + waarde.asText());
  }
}
