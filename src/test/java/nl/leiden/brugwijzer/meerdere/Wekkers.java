package nl.leiden.brugwijzer.meerdere;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Doorverwijzingen waar niemand op antwoordt, met wekkers die tijdens de drukte afgaan. */
final class Wekkers {

  private static final int ZAKEN = 60;

  /** Elke zaak heeft er drie: team herinneren, leider inlichten, verzender laten bellen. */
  private static final int PER_ZAAK = 3;

  private static final String VERZET =
      """
      update act_ru_job j set duedate_ = localtimestamp + random() * :seconden * interval '1 second'
      from act_ru_execution p
      where p.id_ = j.process_instance_id_ and p.business_key_ = any(:zaken)
        and j.handler_cfg_ in ('stilte', 'telaat', 'laatsteDag')
      """;

  private static final String AFGEGAAN =
      """
      select wat, count(*) as zaken, sum(keren) as keren from (
        select soort as wat, doorverwijzing_id, count(*) as keren from doorverwijzing_gebeurtenis
        where soort in ('HERINNERD', 'LEIDER_INGELICHT') and doorverwijzing_id = any(:ids) group by 1, 2
        union all
        select 'NABELLEN', zaak_id, count(*) from bericht
        where soort = 'doorverwijzing.nabellen' and zaak_id = any(:ids) group by 1, 2) w
      group by wat order by wat
      """;

  private final JdbcClient jdbc;
  private final UUID[] zaken;

  /** Verstuurt de doorverwijzingen. */
  Wekkers(Opstelling opstelling) throws Exception {
    jdbc = JdbcClient.create(opstelling.pool());
    var kasboek = new Kasboek();
    var bo =
        new Schoolmens(
            opstelling.als("m-bo-1", new Belevenissen()),
            Stad.bestemming(opstelling.pool(), Stad.STIL_TEAM),
            kasboek);
    for (var n = 0; n < ZAKEN; n++) bo.verwijsDoorMetProgramma();
    zaken =
        kasboek.alles().stream()
            .filter(r -> r.soort() == Kasboek.Soort.DOORVERWIJZING)
            .map(r -> UUID.fromString(r.id()))
            .toArray(UUID[]::new);
  }

  /** Laat ze verspreid over zoveel seconden afgaan. */
  int verspreid(double seconden) {
    var sleutels = new String[zaken.length];
    for (var n = 0; n < zaken.length; n++) sleutels[n] = zaken[n].toString();
    return jdbc.sql(VERZET).param("seconden", seconden).param("zaken", sleutels).update();
  }

  void schrijf(Verslag verslag) {
    Map<String, String> per = new TreeMap<>();
    var afgegaan = 0L;
    var zakenMee = 0L;
    for (var rij : jdbc.sql(AFGEGAAN).param("ids", zaken).query().listOfRows()) {
      per.put((String) rij.get("wat"), rij.get("keren") + " bij " + rij.get("zaken") + " zaken");
      afgegaan += ((Number) rij.get("keren")).longValue();
      zakenMee += ((Number) rij.get("zaken")).longValue();
    }
    verslag.regel("wekkers.soorten", per);
    verslag.moet("wekkers.afgegaan", afgegaan, (long) ZAKEN * PER_ZAAK);
    verslag.moet("wekkers.dubbel", afgegaan - zakenMee, 0L);
  }
}
