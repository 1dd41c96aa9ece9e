package nl.leiden.brugwijzer.meerdere;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Back-up, database weg, herstel, en dezelfde reis gaat verder: een doorverwijzing halverwege, met
 * een open taak, een wekker, een mail die nog weg moet en contactgegevens achter een sleutel.
 */
final class Herstelproef {

  private static final Duration GEDULD = Duration.ofMinutes(3);
  private static final int TEAMLEDEN = 2;
  private static final String TELEFOON = "06 00000000";

  private final Opstelling opstelling;
  private final Verslag verslag;
  private String zaak;

  private Herstelproef(Opstelling opstelling, Verslag verslag) {
    this.opstelling = opstelling;
    this.verslag = verslag;
  }

  static void draai(Opstelling opstelling, Verslag verslag) throws Exception {
    new Nazorg(opstelling).postvakLeeg();
    new Herstelproef(opstelling, verslag).reis();
  }

  private void reis() throws Exception {
    opstelling.post().dicht();
    verwijsDoor();
    var map = bewaar();
    for (var exemplaar : opstelling.exemplaren()) exemplaar.close();
    verwoest();
    herstel(map);
    opstelling.post().open();
    for (var exemplaar : opstelling.exemplaren()) exemplaar.start();
    for (var exemplaar : opstelling.exemplaren()) exemplaar.wachtTotKlaar();
    gaVerder();
  }

  private void verwijsDoor() throws Exception {
    var bo = opstelling.als("m-bo-2", new Belevenissen());
    var gezin =
        bo.schrijf(
            "/api/v1/gezinnen",
            "{\"label\": \"Gezin voor herstel\", \"contactnaam\": \"Amina\", \"telefoon\": \"%s\"}"
                .formatted(TELEFOON),
            null);
    var antwoord =
        bo.schrijf(
            "/api/v1/doorverwijzingen",
            """
            {"gezin": "%s", "hulpvraag": "GELD", "bestemming": "%s", "akkoord": true,
             "akkoordWie": "MOEDER", "akkoordHoe": "MONDELING", "akkoordOp": "%s",
             "deelt": ["NAAM", "TELEFOON"]}"""
                .formatted(
                    id(gezin.headers().firstValue("Location").orElseThrow()),
                    Stad.bestemming(opstelling.pool(), Stad.STIL_TEAM),
                    LocalDate.now()),
            null);
    zaak = id(antwoord.headers().firstValue("Location").orElseThrow());
  }

  private static String id(String plek) {
    return plek.substring(plek.lastIndexOf('/') + 1);
  }

  private Path bewaar() throws Exception {
    var begin = System.nanoTime();
    var url = opstelling.postgres().url(Opstelling.DATABASE);
    var afloop = Beheeropdracht.doe(url, "back-up", opstelling.map().resolve("back-up"));
    if (afloop.code() != 0) throw new IllegalStateException(afloop.uitvoer());
    var map = Path.of(afloop.uitvoer());
    verslag.regel("herstel.back-up.seconden", Wacht.sinds(begin));
    verslag.regel("herstel.back-up.MB", Files.size(map.resolve("gegevens.dump")) / 1e6);
    return map;
  }

  private void verwoest() {
    opstelling.pool().getHikariPoolMXBean().softEvictConnections();
    opstelling.postgres().gooiWeg(Opstelling.DATABASE);
    opstelling.postgres().maak(Opstelling.DATABASE);
  }

  private void herstel(Path map) throws Exception {
    var url = opstelling.postgres().url(Opstelling.DATABASE);
    var begin = System.nanoTime();
    var afloop = Beheeropdracht.doe(url, "herstel", map);
    verslag.regel("herstel.seconden", Wacht.sinds(begin));
    verslag.moet("herstel.afloop", afloop.code(), 0);
    verslag.regel("herstel.uitkomst", afloop.uitvoer().replace('\n', ' '));
    for (var regel : Files.readAllLines(map.resolve("tellingen")))
      if (!regel.endsWith(" 0"))
        verslag.regel("herstel.rijen.voor.en.na." + regel.replace(' ', '='), "gelijk");
    verslag.moet(
        "herstel.weigert.gevulde.database", Beheeropdracht.doe(url, "herstel", map).code(), 1);
  }

  /** De taak wordt gedaan, de wekker gaat, de mail komt aan en de contactgegevens zijn leesbaar. */
  private void gaVerder() throws Exception {
    var jdbc = JdbcClient.create(opstelling.pool());
    var mail =
        jdbc.sql(
                "select 'bericht-' || id from bericht where zaak_id = ?::uuid and soort ="
                    + " 'doorverwijzing.nieuw'")
            .param(zaak)
            .query(String.class)
            .list();
    Wacht.tot("mail", GEDULD, () -> opstelling.post().aangenomen().keySet().containsAll(mail));
    verslag.moet("herstel.mail.alsnog", mail.size(), TEAMLEDEN);
    jdbc.sql(
            """
            update act_ru_job j set duedate_ = localtimestamp from act_ru_execution p
            where p.id_ = j.process_instance_id_ and p.business_key_ = ? and j.handler_cfg_ = 'laatsteDag'
            """)
        .param(zaak)
        .update();
    Wacht.tot("wekker", GEDULD, () -> gebeurd(jdbc, "HERINNERD") == 1);
    verslag.moet("herstel.wekker.afgegaan", gebeurd(jdbc, "HERINNERD"), 1L);
    var lid = opstelling.als("m-lid-9-1", new Belevenissen());
    var dossier = lid.ga("/doorverwijzingen/" + zaak).body();
    verslag.moet("herstel.contactgegevens.leesbaar", dossier.contains(TELEFOON), true);
    var taak =
        jdbc.sql("select id from taak where zaak_id = ?::uuid and stap = 'ontvangstBevestigen'")
            .param(zaak)
            .query(UUID.class)
            .single();
    lid.stuur("/taken/" + taak + "/oppakken", "");
    var versie = lid.lees("/api/v1/taken/" + taak).headers().firstValue("ETag").orElseThrow();
    var antwoord =
        lid.schrijf("/api/v1/taken/" + taak + "/afronding", "{\"keuze\": \"AANGENOMEN\"}", versie);
    verslag.moet("herstel.taak.afgerond", antwoord.statusCode(), 200);
    new Nazorg(opstelling).schrijf("herstel", verslag);
  }

  private long gebeurd(JdbcClient jdbc, String soort) {
    return jdbc.sql(
            "select count(*) from doorverwijzing_gebeurtenis where doorverwijzing_id = ?::uuid and"
                + " soort = ?")
        .params(zaak, soort)
        .query(Long.class)
        .single();
  }
}
