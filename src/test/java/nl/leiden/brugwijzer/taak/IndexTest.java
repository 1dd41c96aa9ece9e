package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.taak.Taakfilter.Wanneer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Met 20.000 taken leest geen lijst de hele tabel. Telt wat de database echt las bij de echte
 * vragen, in een transactie die daarna wordt teruggedraaid.
 */
@BrugwijzerTest
class IndexTest {

  /**
   * Een bladzijde, en niet de 1.200 taken van het hele team. Met speling: wie de vraag plant, kijkt
   * zelf ook even aan de randen van een index.
   */
  private static final int BLAD = 100;

  @Autowired Takenbalie balie;
  @Autowired Takenlijst lijst;
  @Autowired JdbcClient jdbc;
  @Autowired Proefmensen mensen;
  @Autowired TransactionTemplate transactie;

  @Test
  void elkeLijstEnTellingGaatLangsEenIndex() {
    transactie.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          var team = mensen.organisatie();
          var school = mensen.vestiging();
          var noor = mensen.teamlid(team);
          var bo = mensen.nieuw(Rol.BRUGFUNCTIONARIS, mensen.organisatie(), school);
          vul(team, school, noor, bo);
          for (var wie : List.of(noor, mensen.teamleider(team), bo)) nagekeken(wie, school);
          leest(BLAD, () -> lijst.vanZaak(UUID.randomUUID()));
          leest(BLAD, () -> lijst.vind(UUID.randomUUID()));
        });
  }

  private void nagekeken(Gebruiker wie, String school) {
    for (var zicht : Taakzicht.values()) {
      // Wat iemand zelf heeft en wat een leider met twee rollen ziet, sorteert de database zelf.
      var zelf = zicht == Taakzicht.VAN_MIJ || zicht == Taakzicht.ROL && wie.is(Rol.TEAMLEIDER);
      var hoeveel = zelf ? 1_300 : BLAD;
      var eerste = leest(hoeveel, () -> balie.blad(zicht, Taakfilter.ALLES, null, wie).volgende());
      if (eerste != null) leest(hoeveel, () -> balie.blad(zicht, Taakfilter.ALLES, eerste, wie));
      leest(1_300, () -> balie.blad(zicht, met(null, school, null, null), null, wie));
      leest(1_300, () -> balie.blad(zicht, met("proefEen", null, null, null), null, wie));
      leest(1_300, () -> balie.blad(zicht, met(null, null, null, "niemand"), null, wie));
      for (var wanneer : Wanneer.values())
        leest(1_300, () -> balie.blad(zicht, met(null, null, wanneer, null), null, wie));
      leest(1_300, () -> balie.tel(zicht, wie));
    }
  }

  private static Taakfilter met(String stap, String school, Wanneer wanneer, String wie) {
    return new Taakfilter(stap, school, wanneer, wie);
  }

  private <T> T leest(int hoogstens, java.util.function.Supplier<T> vraag) {
    var voor = gelezen();
    var antwoord = vraag.get();
    var na = gelezen();
    assertThat(na.heel()).as("hele tabel gelezen").isEqualTo(voor.heel());
    assertThat(na.rijen() - voor.rijen())
        .as("rijen langs een index")
        .isBetween(0L, (long) hoogstens);
    return antwoord;
  }

  private Gelezen gelezen() {
    return jdbc.sql(
            """
            select seq_scan as heel, coalesce(idx_tup_fetch, 0) as rijen
            from pg_stat_xact_user_tables where relname = 'taak'
            """)
        .query(Gelezen.class)
        .single();
  }

  private record Gelezen(long heel, long rijen) {}

  private void vul(String team, String school, Gebruiker noor, Gebruiker bo) {
    Proeftaken.vul(jdbc, 600, "TEAMLID", team, school, null, -5);
    Proeftaken.vul(jdbc, 600, "TEAMLID", team, school, noor.gebruikersnaam(), -5);
    Proeftaken.vul(jdbc, 600, "BRUGFUNCTIONARIS", bo.organisatie(), school, null, -5);
    Proeftaken.vul(
        jdbc, 600, "BRUGFUNCTIONARIS", bo.organisatie(), school, bo.gebruikersnaam(), -5);
    for (var n = 0; n < 16; n++)
      Proeftaken.vul(jdbc, 1_100, "TEAMLID", mensen.organisatie(), mensen.vestiging(), "p" + n, -5);
    jdbc.sql("analyze taak").update();
  }
}
