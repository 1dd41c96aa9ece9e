package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private Alarmkeuring() {}

  static List<String> fouten(Opstelling opstelling) {
    var fouten = new Fouten();
    var namen = new HashSet<String>();
    var wijzer = wijzer();
    for (var groep : opstelling.een("PrometheusRule/brugwijzer").at("/spec/groups"))
      for (var regel : groep.path("rules")) {
        var naam = regel.path("alert").asText();
        fouten.als(!namen.add(naam), "twee alarmen heten " + naam);
        metingen(regel.path("expr").asText(), "het alarm " + naam, fouten);
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
          .forEach(vraag -> metingen(vraag, "het dashboard " + bord.getKey(), fouten));
    return fouten.zinnen();
  }

  private static void metingen(String vraag, String waar, Fouten fouten) {
    var namen = Metrieken.in(vraag);
    fouten.als(namen.isEmpty(), waar + " vraagt niets");
    for (var naam : namen)
      fouten.als(
          !VAN_ANDEREN.contains(naam) && !Metrieken.beloofd(naam),
          waar + " vraagt een meting die er niet is: " + naam);
    fouten.als(
        vraag.contains("brugwijzer_") && !vraag.contains("[") && !vraag.contains("max"),
        waar + " telt een getal op dat elke kopie al helemaal heeft");
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
