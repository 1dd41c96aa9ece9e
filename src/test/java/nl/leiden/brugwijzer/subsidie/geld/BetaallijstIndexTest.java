package nl.leiden.brugwijzer.subsidie.geld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ook met twintigduizend betalingen leest een bladzijde alleen zichzelf. */
@BrugwijzerTest
class BetaallijstIndexTest {

  private static final int BLAD = 60;

  @Autowired Betaallijst lijst;
  @Autowired Kassa kassa;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactie;

  @Test
  void elkeBladzijdeGaatLangsEenIndex() {
    var betaling = kassa.betalingen(kassa.verleend("100")).get(0).toString();
    transactie.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          vermenigvuldig(betaling);
          var wie = kassa.financien();
          var tweede = leest(wie, null);
          leest(wie, tweede);
        });
  }

  private String leest(Gebruiker wie, String na) {
    var voor = gelezen();
    var blad = lijst.blad(Betaalstatus.GEPLAND, na, wie);
    var erna = gelezen();
    assertThat(erna.heel()).as("hele tabel gelezen").isEqualTo(voor.heel());
    assertThat(erna.rijen() - voor.rijen()).as("rijen langs een index").isBetween(1L, (long) BLAD);
    assertThat(blad.regels()).hasSize(25);
    return blad.volgende();
  }

  private void vermenigvuldig(String betaling) {
    jdbc.sql(
            """
            insert into betaling (id, aanvraag_id, aanvraagnummer, besluit_id, regeling, schooljaar,
              vestiging, volgnummer, soort, bedrag, uiterlijk, status, versie)
            select gen_random_uuid(), aanvraag_id, aanvraagnummer, gen_random_uuid(), regeling,
              schooljaar, vestiging, volgnummer, soort, bedrag, uiterlijk + n % 400, status, 0
            from betaling, generate_series(1, 20000) n where id = :id::uuid
            """)
        .param("id", betaling)
        .update();
    for (var tabel : List.of("betaling", "betaalrekening")) jdbc.sql("analyze " + tabel).update();
  }

  private record Gelezen(long heel, long rijen) {}

  private Gelezen gelezen() {
    return jdbc.sql(
            """
            select seq_scan as heel, coalesce(idx_tup_fetch, 0) as rijen
            from pg_stat_xact_user_tables where relname = 'betaling'
            """)
        .query(Gelezen.class)
        .single();
  }
}
