package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Past wat er hoogstens draait op wat de database aankan, en zijn de versies overal dezelfde? */
final class Maatkeuring {

  /** Voor de operator, de exemplaren onder elkaar en een beheerder. */
  private static final int OVER = 15;

  private static final Pattern VERSIE = Pattern.compile(":v?(\\d+(\\.\\d+)+)");

  private Maatkeuring() {}

  static List<String> fouten(Opstelling opstelling, Applicatie applicatie) {
    var fouten = new Fouten();
    var schaal = opstelling.een("HorizontalPodAutoscaler/brugwijzer").path("spec");
    var rol = opstelling.een("Deployment/brugwijzer").at("/spec/strategy/rollingUpdate");
    var keycloak = opstelling.een("Keycloak/keycloak").path("spec");
    var kopieën = schaal.path("maxReplicas").asInt() + rol.path("maxSurge").asInt();
    var nodig =
        kopieën * applicatie.getal("spring.datasource.hikari.maximum-pool-size", 10)
            + (keycloak.path("instances").asInt() + 1) * keycloak.at("/db/poolMaxSize").asInt()
            + OVER;
    opstelling.soort("Cluster").forEach(een -> database(een, nodig, fouten));
    fouten.gelijk(
        rol.path("maxUnavailable").asText(),
        "0",
        "hoeveel kopieën er bij een wissel mogen ontbreken");
    var minst = schaal.path("minReplicas").asInt();
    fouten.als(minst < 2, "één kopie is geen kopie");
    fouten.als(schaal.path("maxReplicas").asInt() <= minst, "er valt niets te schalen");
    opstelling
        .soort("ScheduledBackup")
        .forEach(
            een ->
                fouten.als(
                    een.at("/spec/schedule").asText().split(" ").length != 6,
                    "het rooster van de backup telt zes velden, met seconden"));
    opstelling
        .soort("ObjectStore")
        .forEach(
            een ->
                fouten.als(
                    !een.at("/spec/retentionPolicy").asText().matches("[1-9]\\d+d"),
                    "backups blijven te kort of voor altijd"));
    versies(opstelling, fouten);
    return fouten.zinnen();
  }

  private static void database(JsonNode een, int nodig, Fouten fouten) {
    var waar = Opstelling.naam(een);
    var aantal = een.at("/spec/instances").asInt();
    var wacht = een.at("/spec/postgresql/synchronous/number").asInt();
    fouten.als(
        een.at("/spec/postgresql/parameters/max_connections").asInt() < nodig,
        waar + " heeft minder verbindingen dan de " + nodig + " die er kunnen komen");
    var begin = een.at("/spec/bootstrap/initdb");
    fouten.als(
        !begin.isMissingNode() && !begin.path("builtinLocale").asText().equals("C.UTF-8"),
        waar + " zet woorden in een andere volgorde dan de database van de proeven");
    fouten.als(aantal % 2 == 0, waar + " heeft een even aantal exemplaren");
    fouten.als(aantal > 1 && wacht < 1, waar + " bevestigt voordat een tweede het heeft");
    fouten.als(wacht > 0 && wacht > aantal - 2, waar + " staat stil als er één exemplaar wegvalt");
    fouten.als(
        Opstelling.lijst(een.at("/spec/plugins")).stream()
                .filter(plugin -> plugin.path("isWALArchiver").asBoolean())
                .count()
            != 1,
        waar + " bewaart haar WAL niet op precies één plek");
  }

  /** Wat in docker-compose.yml draait, draait hier ook. */
  private static void versies(Opstelling opstelling, Fouten fouten) {
    var compose = Yaml.een(Path.of("docker-compose.yml")).path("services");
    versie(compose, "database", opstelling.een("Cluster/database").at("/spec/imageName"), fouten);
    versie(compose, "keycloak", opstelling.een("Keycloak/keycloak").at("/spec/image"), fouten);
    versie(compose, "applicatie", opstelling.bak().path("image"), fouten);
    var bak = "/spec/template/spec/containers/0/image";
    versie(compose, "scanner", opstelling.een("Deployment/clamd").at(bak), fouten);
    if (opstelling.heeft("Deployment", "post"))
      versie(compose, "post", opstelling.een("Deployment/post").at(bak), fouten);
  }

  private static void versie(JsonNode compose, String dienst, JsonNode hier, Fouten fouten) {
    fouten.gelijk(
        versie(hier.asText()),
        versie(compose.path(dienst).path("image").asText()),
        "de versie van " + dienst);
  }

  private static String versie(String beeld) {
    var vondst = VERSIE.matcher(beeld);
    return vondst.find() ? vondst.group(1) : beeld;
  }
}
