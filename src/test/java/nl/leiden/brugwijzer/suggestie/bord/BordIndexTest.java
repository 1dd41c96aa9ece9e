package nl.leiden.brugwijzer.suggestie.bord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Wat de database voor het bord en de lijst leest als er veel signalen zijn. */
@BrugwijzerTest
class BordIndexTest {

  /** Per stand en eigenaar hoogstens een bladzijde, en dan de regels zelf. */
  private static final int BLAD = 900;

  /** Zoeken op een woord gaat langs wat eerst komt of langs het woord, wat het minst is. */
  private static final int ZOEKEN = 6_000;

  /** Alle kolommen en thema's, elk tot duizend. */
  private static final int BORD = 25_000;

  @Autowired Signaalwereld wereld;
  @Autowired Signaalbord bord;
  @Autowired Bordlijst lijst;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactie;

  @Test
  void elkeKeuzeLeestEenBladzijdeOokMet50000Signalen() {
    var hanna = wereld.armoede();
    var onderwijs = wereld.onderwijs();
    transactie.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          Proefsignalen.vul(jdbc, 50_000, hanna.gebruikersnaam(), 5);
          leest("bord", BORD, () -> bord.open(null, hanna));
          leest("bord onderwijs", BORD, () -> bord.open("GELD", onderwijs));
          var eerste = leest("alles", BLAD, () -> lijst.blad(Bordfilter.ALLES, null, hanna));
          leest("bladzijde 2", BLAD, () -> lijst.blad(Bordfilter.ALLES, eerste.volgende(), hanna));
          for (var wie : new Gebruiker[] {hanna, onderwijs})
            for (var stand :
                new Bordstand[] {
                  null, Bordstand.TE_BEOORDELEN, Bordstand.VRAAG_UIT, Bordstand.AFGEROND
                })
              for (var thema :
                  new String[] {null, "GELD", Proefsignalen.ZELDZAAM_THEMA, "BESTAAT_NIET"})
                for (var eigenaar : new Eigenaar[] {null, Eigenaar.ONDERWIJS, Eigenaar.WIJKTEAM})
                  for (var mijn : new Boolean[] {null, true})
                    for (var zoek :
                        new String[] {
                          null,
                          Proefsignalen.GEWOON,
                          Proefsignalen.ZELDZAAM,
                          Proefsignalen.GEWOON + " " + Proefsignalen.ZELDZAAM,
                          "S2025-9000007"
                        }) {
                      var filter = new Bordfilter(stand, thema, eigenaar, mijn, zoek);
                      leest(
                          filter + " " + wie.rol(),
                          zoek == null ? BLAD : ZOEKEN,
                          () -> lijst.blad(filter, null, wie));
                    }
        });
  }

  private <T> T leest(String wat, int hoogstens, Supplier<T> vraag) {
    var voor = gelezen();
    var antwoord = vraag.get();
    var na = gelezen();
    assertThat(na.heel()).as("hele tabel gelezen " + wat).isEqualTo(voor.heel());
    assertThat(na.rijen() - voor.rijen())
        .as("rijen langs een index " + wat)
        .isBetween(0L, (long) hoogstens);
    return antwoord;
  }

  private Gelezen gelezen() {
    return jdbc.sql(
            """
            select sum(seq_scan) as heel, sum(coalesce(idx_tup_fetch, 0)) as rijen
            from pg_stat_xact_user_tables where relname in ('signaal', 'taak')
            """)
        .query(Gelezen.class)
        .single();
  }

  private record Gelezen(long heel, long rijen) {}
}
