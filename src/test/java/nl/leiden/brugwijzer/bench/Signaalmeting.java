package nl.leiden.brugwijzer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.bord.Bordfilter;
import nl.leiden.brugwijzer.suggestie.bord.Bordkaart;
import nl.leiden.brugwijzer.suggestie.bord.Bordlijst;
import nl.leiden.brugwijzer.suggestie.bord.Bordstand;
import nl.leiden.brugwijzer.suggestie.bord.Cijferperioden;
import nl.leiden.brugwijzer.suggestie.bord.Proefsignalen;
import nl.leiden.brugwijzer.suggestie.bord.Signaalbord;
import nl.leiden.brugwijzer.suggestie.bord.Signaalcijfers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Het bord en de lijst van signalen tegen dezelfde vraag zonder ons leesmodel: de taken per signaal
 * erbij zoeken, alles tellen en dan sorteren.
 */
final class Signaalmeting {

  private static final int WARM = 100;
  private static final int KEREN = 500;
  private static final int OM_DE = 50;

  /** Hoeveel van de tien signalen nog lopen. */
  private static final int OPEN = 5;

  private static final String LIJST =
      """
      select s.id from signaal s
      left join lateral (
        select min(t.uiterlijk) as dag from taak t where t.zaak_id = s.id) t on true
      where s.status in ('NIEUW', 'HEROPENING_GEVRAAGD') order by t.dag nulls last, s.id limit 26
      """;

  private static final String BORD =
      """
      select id from (
        select s.id, row_number() over (partition by s.status order by t.dag nulls last, s.id) as rang,
          count(*) over (partition by s.status) as aantal,
          count(*) over (partition by s.thema) as per_thema
        from signaal s
        left join lateral (
          select min(t.uiterlijk) as dag from taak t where t.zaak_id = s.id) t on true
        where s.status not in ('AFGESLOTEN', 'INGETROKKEN', 'SAMENGEVOEGD')) s
      where rang <= 5
      """;

  private final Signaalbord bord;
  private final Bordlijst lijst;
  private final Signaalcijfers cijfers;
  private final Cijferperioden perioden;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactie;
  private final Gebruiker hanna;

  Signaalmeting(Huis huis, DataSource pool) {
    bord = huis.geef(Signaalbord.class);
    lijst = huis.geef(Bordlijst.class);
    cijfers = huis.geef(Signaalcijfers.class);
    perioden = huis.geef(Cijferperioden.class);
    jdbc = JdbcClient.create(pool);
    transactie = new TransactionTemplate(new DataSourceTransactionManager(pool));
    hanna =
        huis.geef(Gebruikers.class)
            .vind("armoede1")
            .filter(wie -> wie.is(Rol.BELEID_ARMOEDE))
            .orElseThrow();
  }

  void meet(int aantal, Verslag verslag) {
    transactie.executeWithoutResult(
        status -> Proefsignalen.vul(jdbc, aantal, hanna.gebruikersnaam(), OPEN));
    jdbc.sql("vacuum analyze").update();
    moetGelijkZijn();
    var naam = "signaalbord." + aantal;
    meet(naam + ".bord", verslag, n -> bord.open(n % 3 == 0 ? "GELD" : null, hanna), BORD);
    var filters = filters();
    meet(
        naam + ".lijst",
        verslag,
        n -> lijst.blad(filters.get(Math.floorMod(n, filters.size())), null, hanna),
        LIJST);
    var lezen = new ArrayList<Long>();
    for (var n = 0; n < OM_DE; n++) lezen.add(duur(() -> cijfers.lees(perioden.met(null), hanna)));
    verslag.regel(naam + ".cijfers", Reeks.van(lezen));
  }

  private void meet(
      String naam, Verslag verslag, java.util.function.IntConsumer wij, String zonder) {
    var onze = new ArrayList<Long>();
    var hunne = new ArrayList<Long>();
    for (var n = -WARM; n < KEREN; n++) {
      var keer = n;
      var duur = duur(() -> wij.accept(keer));
      var gewoon = n % OM_DE == 0 ? duur(() -> zonder(zonder)) : -1;
      if (n >= 0) onze.add(duur);
      if (n >= 0 && gewoon >= 0) hunne.add(gewoon);
    }
    var reeks = Reeks.van(onze);
    var gewoon = Reeks.van(hunne);
    verslag.regel(naam + ".wij", reeks);
    verslag.regel(naam + ".zonder", gewoon);
    verslag.regel(naam + ".verhouding", gewoon.mediaan() / reeks.mediaan());
    verslag.regel(naam + ".p95ms", reeks.p95());
  }

  private List<UUID> zonder(String vraag) {
    return jdbc.sql(vraag).query(UUID.class).list();
  }

  private void moetGelijkZijn() {
    var filter = new Bordfilter(Bordstand.TE_BEOORDELEN, null, null, null, null);
    var wij = lijst.blad(filter, null, hanna).regels().stream().map(Bordkaart::id).toList();
    if (!zonder(LIJST).subList(0, wij.size()).equals(wij))
      throw new IllegalStateException("de lijst van signalen verschilt");
  }

  /** Wat mensen kiezen, met van alles ook iets zeldzaams. */
  private static List<Bordfilter> filters() {
    return List.of(
        Bordfilter.ALLES,
        new Bordfilter(Bordstand.TE_BEOORDELEN, null, null, null, null),
        new Bordfilter(Bordstand.VRAAG_UIT, null, null, null, null),
        new Bordfilter(Bordstand.AFGEROND, "GELD", null, null, null),
        new Bordfilter(null, Proefsignalen.ZELDZAAM_THEMA, null, null, null),
        new Bordfilter(null, null, Eigenaar.WIJKTEAM, null, null),
        new Bordfilter(Bordstand.IN_BEHANDELING, "SCHOOL", Eigenaar.ONDERWIJS, null, null),
        new Bordfilter(null, null, null, true, null),
        new Bordfilter(null, null, null, null, Proefsignalen.ZELDZAAM),
        new Bordfilter(null, null, null, null, Proefsignalen.GEWOON),
        new Bordfilter(Bordstand.TE_BEOORDELEN, null, null, null, Proefsignalen.GEWOON),
        new Bordfilter(null, null, null, null, "S2025-9000007"));
  }

  private static long duur(Runnable werk) {
    var begin = System.nanoTime();
    werk.run();
    return System.nanoTime() - begin;
  }
}
