package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.config.Omgevingsnamen;

/** Krijgt Brugwijzer wat zij leest, op de poorten en paden die zij heeft? */
final class Instellingkeuring {

  private final Opstelling opstelling;
  private final Applicatie applicatie;
  private final Fouten fouten = new Fouten();

  private Instellingkeuring(Opstelling opstelling, Applicatie applicatie) {
    this.opstelling = opstelling;
    this.applicatie = applicatie;
  }

  static List<String> fouten(Opstelling opstelling, Applicatie applicatie) {
    var keuring = new Instellingkeuring(opstelling, applicatie);
    keuring.namen();
    keuring.poorten();
    keuring.paden();
    keuring.sluiten();
    keuring.adressen();
    return keuring.fouten.zinnen();
  }

  private void namen() {
    var tekst = opstelling.instellingen();
    var geheim = geheimeNamen();
    var alles = new HashSet<>(tekst.keySet());
    alles.addAll(geheim.keySet());
    for (var nodig : Omgevingsnamen.nodig()) {
      fouten.als(!alles.contains(nodig), "Instelling " + nodig + " ontbreekt");
      fouten.als(tekst.getOrDefault(nodig, "x").isBlank(), "Instelling " + nodig + " is leeg");
    }
    for (var naam : alles)
      fouten.als(
          naam.startsWith("BRUGWIJZER_") && !Omgevingsnamen.gelezen(naam),
          "Brugwijzer kent geen instelling " + naam);
    fouten.gelijk(tekst.get("SPRING_PROFILES_ACTIVE"), "productie", "het profiel");
    for (var naam : tekst.keySet())
      fouten.als(
          naam.matches(".*(WACHTWOORD|GEHEIM)") || naam.equals("BRUGWIJZER_SLEUTEL"),
          naam + " hoort in een Secret");
  }

  private void poorten() {
    var server = applicatie.getal("server.port", 8080);
    var beheer = Integer.parseInt("0" + opstelling.instelling("BRUGWIJZER_BEHEERPOORT"));
    var bak = new HashMap<String, Integer>();
    for (var poort : opstelling.bak().path("ports"))
      bak.put(poort.path("name").asText(), poort.path("containerPort").asInt());
    fouten.gelijk(bak, Map.of("http", server, "beheer", beheer), "de poorten van de bak");
  }

  private void paden() {
    var open =
        List.of(applicatie.waarde("management.endpoints.web.exposure.include", "").split(","));
    fouten.als(!open.contains("prometheus"), "Brugwijzer biedt /actuator/prometheus niet");
    fouten.als(
        !applicatie.waarde("management.endpoint.health.probes.enabled", "").equals("true"),
        "Brugwijzer onderscheidt leven en werken niet");
    fouten.als(
        applicatie.waarde("management.endpoint.health.group.liveness.include", "").contains("db"),
        "leven mag niet van de database afhangen");
    peil("startupProbe", "liveness");
    peil("livenessProbe", "liveness");
    peil("readinessProbe", "readiness");
  }

  private void peil(String soort, String groep) {
    var vraag = opstelling.bak().path(soort).path("httpGet");
    fouten.gelijk(vraag.path("path").asText(), "/actuator/health/" + groep, soort);
    fouten.gelijk(vraag.path("port").asText(), "beheer", "de poort van " + soort);
  }

  /**
   * Eerst uit de ingang, dan het verzoek afmaken, dan de rest: twee fasen van Spring en tien tellen
   * over.
   */
  private void sluiten() {
    var pod = opstelling.een("Deployment/brugwijzer").at("/spec/template/spec");
    var wacht = opstelling.bak().at("/lifecycle/preStop/sleep/seconds").asInt();
    var fase = applicatie.duur("spring.lifecycle.timeout-per-shutdown-phase").toSeconds();
    fouten.als(wacht < 5, "de ingang krijgt geen tijd om een kopie te vergeten");
    fouten.als(
        pod.path("terminationGracePeriodSeconds").asLong() < wacht + 3 * fase + 10,
        "de tijd om te sluiten is korter dan Brugwijzer nodig heeft");
    fouten.gelijk(applicatie.waarde("server.shutdown", ""), "graceful", "server.shutdown");
  }

  private void adressen() {
    var url = opstelling.instelling("BRUGWIJZER_DATABASE_URL");
    var deel = url.split("[:/?]+");
    var cluster = deel.length > 3 ? deel[2].replaceFirst("-rw$", "") : "";
    fouten.als(!opstelling.heeft("Cluster", cluster), "geen database op " + url);
    fouten.als(deel.length < 5 || !deel[4].equals("brugwijzer"), "andere database: " + url);
    fouten.als(!url.contains("sslmode=verify-full"), "de database wordt niet herkend: " + url);
    for (var naam : List.of("GEBRUIKER", "WACHTWOORD"))
      fouten.gelijk(
          geheimeNamen().getOrDefault("BRUGWIJZER_DATABASE_" + naam, Map.of()).get("name"),
          cluster + "-app",
          "het geheim van de database");
    var scanner = opstelling.een("Service/" + opstelling.instelling("BRUGWIJZER_SCANNER_HOST"));
    fouten.gelijk(
        scanner.at("/spec/ports/0/port").asText(),
        opstelling.instelling("BRUGWIJZER_SCANNER_PORT"),
        "de poort van de scanner");
    fouten.gelijk(
        opstelling.instelling("BRUGWIJZER_KEYCLOAK_INTERN"),
        "http://keycloak-service:"
            + opstelling.een("Keycloak/keycloak").at("/spec/http/httpPort").asText(),
        "het interne adres van Keycloak");
    fouten.als(
        !opstelling.heeft("Service", opstelling.instelling("BRUGWIJZER_MAIL_HOST"))
            && !opstelling.instelling("BRUGWIJZER_MAIL_STARTTLS").equals("true"),
        "mail verlaat het cluster misschien onversleuteld");
    gast("brugwijzer", opstelling.instelling("BRUGWIJZER_ADRES"));
    gast("keycloak", opstelling.instelling("BRUGWIJZER_KEYCLOAK_ADRES"));
  }

  private void gast(String ingang, String adres) {
    fouten.gelijk(
        "https://" + opstelling.een("Ingress/" + ingang).at("/spec/rules/0/host").asText(),
        adres,
        "de ingang van " + ingang);
  }

  private Map<String, Map<String, String>> geheimeNamen() {
    var alles = new HashMap<String, Map<String, String>>();
    for (JsonNode een : opstelling.bak().path("env"))
      alles.put(een.path("name").asText(), Opstelling.kaart(een.at("/valueFrom/secretKeyRef")));
    return alles;
  }
}
