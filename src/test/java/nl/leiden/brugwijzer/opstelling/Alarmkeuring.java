package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Vraagt elk alarm en elk dashboard naar metingen die er zijn, en staat bij elk alarm wat te doen?
 */
final class Alarmkeuring {

  /**
   * Van anderen dan Brugwijzer: Prometheus, kube-state-metrics, kubelet, cert-manager,
   * CloudNativePG en Barman.
   */
  private static final Set<String> VAN_ANDEREN =
      Set.of(
          "up",
          "kube_deployment_status_replicas_available",
          "kube_deployment_spec_replicas",
          "kubelet_volume_stats_available_bytes",
          "kubelet_volume_stats_capacity_bytes",
          "certmanager_certificate_expiration_timestamp_seconds",
          "cnpg_collector_up",
          "cnpg_pg_replication_lag",
          "cnpg_pg_stat_archiver_last_failed_time",
          "cnpg_pg_stat_archiver_last_archived_time",
          "barman_cloud_cloudnative_pg_io_last_available_backup_timestamp");

  private static final Pattern BELOFTE = Pattern.compile("`([a-z][a-z0-9_]*_[a-z0-9_]*\\*?)`");
  private static final Set<String> WOORDEN =
      Set.of(
          "and",
          "or",
          "unless",
          "bool",
          "offset",
          "by",
          "without",
          "on",
          "ignoring",
          "group_left",
          "group_right");
  private static final Pattern NAAM = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");

  private Alarmkeuring() {}

  static List<String> fouten(Opstelling opstelling) {
    var fouten = new Fouten();
    var namen = new HashSet<String>();
    var beloofd = beloofd();
    var wijzer = wijzer();
    for (var groep : opstelling.een("PrometheusRule/brugwijzer").at("/spec/groups"))
      for (var regel : groep.path("rules")) {
        var naam = regel.path("alert").asText();
        fouten.als(!namen.add(naam), "twee alarmen heten " + naam);
        metingen(regel.path("expr").asText(), "het alarm " + naam, beloofd, fouten);
        fouten.als(!regel.path("for").asText().matches("\\d+[mh]"), naam + " wacht niet even");
        fouten.als(
            !regel.at("/labels/ernst").asText().matches("dringend|binnenkort"),
            naam + " zegt niet hoe erg het is");
        fouten.als(
            regel.at("/annotations/summary").asText().isBlank(), naam + " zegt niet wat er is");
        fouten.gelijk(
            regel.at("/annotations/runbook_url").asText(),
            "docs/beheer.md#" + naam.toLowerCase(),
            "de wijzer van " + naam);
        fouten.als(
            !wijzer.contains(naam.toLowerCase()),
            "docs/beheer.md zegt niet wat te doen bij " + naam);
      }
    fouten.als(namen.size() < 10, "er zijn maar " + namen.size() + " alarmen");
    for (var bord :
        Opstelling.kaart(opstelling.een("ConfigMap/brugwijzer-dashboards").path("data")).entrySet())
      vragen(Yaml.waarde(bord.getValue()))
          .forEach(vraag -> metingen(vraag, "het dashboard " + bord.getKey(), beloofd, fouten));
    return fouten.zinnen();
  }

  static Set<String> metingen(String vraag) {
    var kaal =
        vraag
            .replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\{[^}]*}", "")
            .replaceAll("\\[[^]]*]", "")
            .replaceAll("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)", "")
            .replaceAll("\\b\\d[\\d.]*[a-z]*", "");
    var namen = new HashSet<String>();
    var vondst = NAAM.matcher(kaal);
    while (vondst.find()) {
      var functie = kaal.substring(vondst.end()).stripLeading().startsWith("(");
      if (!functie && !WOORDEN.contains(vondst.group())) namen.add(vondst.group());
    }
    return namen;
  }

  private static void metingen(String vraag, String waar, Set<String> beloofd, Fouten fouten) {
    var namen = metingen(vraag);
    fouten.als(namen.isEmpty(), waar + " vraagt niets");
    for (var naam : namen)
      fouten.als(
          !VAN_ANDEREN.contains(naam)
              && beloofd.stream().noneMatch(belofte -> naam.matches(belofte)),
          waar + " vraagt een meting die er niet is: " + naam);
  }

  /** De namen uit docs/metrieken.md; een tijd of histogram heeft er drie of vier. */
  private static Set<String> beloofd() {
    var namen = new HashSet<String>();
    var vondst = BELOFTE.matcher(Yaml.tekst(Path.of("docs/metrieken.md")));
    while (vondst.find())
      namen.add(vondst.group(1).replace("*", "\\w*") + "(_count|_sum|_bucket|_max)?");
    return namen;
  }

  private static Set<String> wijzer() {
    var pad = Path.of("docs/beheer.md");
    if (!Files.exists(pad)) return Set.of();
    var koppen = new HashSet<String>();
    Yaml.tekst(pad)
        .lines()
        .filter(regel -> regel.matches("#+ .*"))
        .forEach(regel -> koppen.add(regel.replaceFirst("#+ ", "").trim().toLowerCase()));
    return koppen;
  }

  private static List<String> vragen(JsonNode bord) {
    var alles = new ArrayList<String>();
    for (var veld : bord.properties())
      if (veld.getKey().equals("expr")) alles.add(veld.getValue().asText());
    bord.forEach(kind -> alles.addAll(vragen(kind)));
    return alles;
  }
}
