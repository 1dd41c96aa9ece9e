package nl.leiden.brugwijzer.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagstatus;
import nl.leiden.brugwijzer.subsidie.Proefaanvragen;
import nl.leiden.brugwijzer.subsidie.Werkfilter;
import nl.leiden.brugwijzer.subsidie.Werklijst;
import nl.leiden.brugwijzer.subsidie.Werkregel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * De werklijst van de gemeente tegen dezelfde vraag zonder ons leesmodel: de termijnen per aanvraag
 * optellen en dan sorteren.
 */
final class Subsidiemeting {

  private static final int WARM = 200;
  private static final int KEREN = 1_000;
  private static final int OM_DE = 50;

  private static final String GEWOON =
      """
      select a.id from aanvraag a
      join vestiging v on v.brin6 = a.vestiging
      join subsidieregeling r on r.id = a.regeling_id
      left join lateral (
        select min(t.uiterlijk) as uiterlijk from aanvraag_termijn t
        where t.aanvraag_id = a.id and t.klaar is null and t.soort <> 'BEZWAAR') t on true
      where a.status = :status
      order by t.uiterlijk nulls last, a.id limit 26
      """;

  private final Werklijst lijst;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactie;
  private final Gebruiker ravi;

  Subsidiemeting(Huis huis, DataSource pool) {
    lijst = huis.geef(Werklijst.class);
    jdbc = JdbcClient.create(pool);
    transactie = new TransactionTemplate(new DataSourceTransactionManager(pool));
    ravi =
        huis.geef(Gebruikers.class)
            .vind("onderwijs1")
            .filter(wie -> wie.is(Rol.BELEID_ONDERWIJS))
            .orElseThrow();
  }

  void meet(int aantal, Verslag verslag) {
    var versies =
        jdbc.sql(
                "select id from subsidieregeling where stand = 'GEPUBLICEERD' order by venster_tot")
            .query(UUID.class)
            .list();
    var gewoon = versies.get(versies.size() - 1);
    var zeldzaam = versies.get(0);
    transactie.executeWithoutResult(
        status -> Proefaanvragen.vul(jdbc, aantal, gewoon, zeldzaam, ravi.gebruikersnaam()));
    jdbc.sql("vacuum analyze").update();
    moetGelijkZijn();
    var filters = filters(gewoon, zeldzaam);
    var onze = new ArrayList<Long>();
    var hunne = new ArrayList<Long>();
    for (var n = -WARM; n < KEREN; n++) {
      var filter = filters.get(Math.floorMod(n, filters.size()));
      var wij = duur(() -> lijst.pagina(filter, null, ravi));
      var zonder = n % OM_DE == 0 ? duur(this::zonder) : -1;
      if (n >= 0) onze.add(wij);
      if (n >= 0 && zonder >= 0) hunne.add(zonder);
    }
    var wij = Reeks.van(onze);
    var zonder = Reeks.van(hunne);
    verslag.regel("subsidielijst." + aantal + ".wij", wij);
    verslag.regel("subsidielijst." + aantal + ".zonder", zonder);
    verslag.regel("subsidielijst." + aantal + ".verhouding", zonder.mediaan() / wij.mediaan());
    verslag.regel("subsidielijst." + aantal + ".p95ms", wij.p95());
  }

  private List<UUID> zonder() {
    return jdbc.sql(GEWOON).param("status", "BEOORDELEN").query(UUID.class).list();
  }

  private void moetGelijkZijn() {
    var filter = new Werkfilter(Aanvraagstatus.BEOORDELEN, null, null, null, null, null);
    var wij = lijst.blad(filter, null, ravi).regels().stream().map(Werkregel::id).toList();
    if (!zonder().subList(0, wij.size()).equals(wij))
      throw new IllegalStateException("de werklijst verschilt op " + LocalDate.now());
  }

  /** Wat mensen kiezen, met van alles ook iets zeldzaams. */
  private static List<Werkfilter> filters(UUID gewoon, UUID zeldzaam) {
    return List.of(
        Werkfilter.ALLES,
        new Werkfilter(Aanvraagstatus.BEOORDELEN, null, null, null, null, null),
        new Werkfilter(Aanvraagstatus.ZIENSWIJZE, null, null, null, null, null),
        new Werkfilter(null, gewoon, "2026-2027", null, null, null),
        new Werkfilter(null, zeldzaam, null, null, null, null),
        new Werkfilter(Aanvraagstatus.BESLUITEN, gewoon, null, null, true, null),
        new Werkfilter(null, null, "2024-2025", null, null, null),
        new Werkfilter(null, null, null, null, true, null),
        new Werkfilter(null, null, null, true, null, null),
        new Werkfilter(null, null, null, null, null, Proefaanvragen.ZELDZAME_SCHOOL),
        new Werkfilter(null, null, null, null, null, "veelschool"),
        new Werkfilter(null, null, null, null, null, "SUB-2025-9000007"));
  }

  private static long duur(Runnable werk) {
    var begin = System.nanoTime();
    werk.run();
    return System.nanoTime() - begin;
  }
}
