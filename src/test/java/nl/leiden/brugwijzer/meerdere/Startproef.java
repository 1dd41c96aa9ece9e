package nl.leiden.brugwijzer.meerdere;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drie exemplaren beginnen op hetzelfde moment aan een lege database. */
final class Startproef {

  private static final String MODELLEN =
      """
      select count(*) || ' modellen, hoogste versie ' || max(version_) from (
        select version_ from act_re_procdef union all select version_ from act_re_decision_def) m
      """;

  private Startproef() {}

  static void draai(Opstelling opstelling, Verslag verslag) throws Exception {
    for (var exemplaar : opstelling.exemplaren()) exemplaar.start();
    var begin = System.nanoTime();
    for (var exemplaar : opstelling.exemplaren()) exemplaar.wachtTotKlaar();
    verslag.regel("start.alle.drie.klaar.na.seconden", Wacht.sinds(begin));
    keur(opstelling.pool(), 1, verslag);
  }

  /**
   * Wat er één keer hoort te zijn.
   *
   * @param verhalen hoe vaak het verhaal van de demo verteld hoort te zijn
   */
  static void keur(DataSource database, long verhalen, Verslag verslag) {
    var jdbc = JdbcClient.create(database);
    verslag.regel("start.modellen", tekst(jdbc, MODELLEN));
    moet(verslag, jdbc, "start.uitrollen", "select count(*) from act_re_deployment", 1);
    moet(
        verslag,
        jdbc,
        "start.modellen.met.tweede.versie",
        "select count(*) from (select version_ from act_re_procdef union all select version_ from"
            + " act_re_decision_def) m where version_ > 1",
        0);
    moet(
        verslag,
        jdbc,
        "start.migraties.mislukt",
        "select count(*) from flyway_schema_history where not success",
        0);
    verslag.regel(
        "start.migraties", tekst(jdbc, "select count(*)::text from flyway_schema_history"));
    moet(verslag, jdbc, "start.verhaal.verteld", "select count(*) from demoverhaal", verhalen);
    moet(
        verslag,
        jdbc,
        "start.regeling.dubbele.versies",
        "select count(*) from (select code, versienummer from subsidieregeling group by 1, 2"
            + " having count(*) > 1) d",
        0);
    moet(
        verslag,
        jdbc,
        "start.opruimtaken.van.de.motor",
        "select count(*) from act_ru_job where handler_type_ = 'history-cleanup'",
        1);
  }

  private static String tekst(JdbcClient jdbc, String vraag) {
    return jdbc.sql(vraag).query(String.class).single();
  }

  private static void moet(
      Verslag verslag, JdbcClient jdbc, String naam, String vraag, long verwacht) {
    verslag.moet(naam, jdbc.sql(vraag).query(Long.class).single(), verwacht);
  }
}
