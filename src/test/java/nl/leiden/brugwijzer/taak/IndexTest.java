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
 * Met 60.000 taken bij één team leest een lijst een bladzijde, ook met een filter waar bijna niets
 * aan voldoet. Telt wat de database echt las bij de echte vragen, in een transactie die daarna
 * wordt teruggedraaid.
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
          var directeur = mensen.nieuw(Rol.DIRECTEUR, mensen.organisatie(), school);
          var bestuur = mensen.nieuw(Rol.SCHOOLBESTUUR, directeur.organisatie(), null);
          vul(team, school, noor, bo, directeur);
          for (var wie : List.of(noor, mensen.teamleider(team), bo, directeur, bestuur))
            nagekeken(wie, school);
          leest(BLAD, () -> lijst.vanZaak(UUID.randomUUID()));
          leest(BLAD, () -> lijst.vind(UUID.randomUUID(), noor));
        });
  }

  private void nagekeken(Gebruiker wie, String school) {
    for (var zicht : Taakzicht.values()) {
      // Wat iemand zelf heeft en wat van één school is, is zelden meer dan een paar bladzijden.
      var klein = zicht == Taakzicht.VAN_MIJ || wie.rol().vanEenSchool();
      var gefilterd = klein ? 1_300 : BLAD;
      var eerste =
          leest(gefilterd, () -> balie.blad(zicht, Taakfilter.ALLES, null, wie).volgende());
      if (eerste != null) leest(gefilterd, () -> balie.blad(zicht, Taakfilter.ALLES, eerste, wie));
      for (var stap : new String[] {null, "proefEen", "zeldzaam", "bestaatNiet"})
        for (var waar : new String[] {null, school, "GEEN00"})
          for (var wanneer : new Wanneer[] {null, Wanneer.TE_LAAT, Wanneer.VANDAAG, Wanneer.WEEK})
            for (var van : new String[] {null, "niemand", "bestaat.niet"}) {
              var filter = new Taakfilter(stap, waar, wanneer, van);
              // Binnen één school of één mens mag de rest van het filter rij voor rij gaan.
              var hoogstens = waar == null && van != "bestaat.niet" ? gefilterd : 1_300;
              leest(filter.toString(), hoogstens, () -> balie.blad(zicht, filter, null, wie));
            }
      leest("telling " + zicht + " " + wie.rol(), 2_100, () -> balie.tel(zicht, wie));
    }
    leest(2_500, () -> balie.pagina(Taakzicht.TEAM, Taakfilter.ALLES, null, null, wie));
  }

  private <T> T leest(int hoogstens, java.util.function.Supplier<T> vraag) {
    return leest("", hoogstens, vraag);
  }

  private <T> T leest(String wat, int hoogstens, java.util.function.Supplier<T> vraag) {
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
            select seq_scan as heel, coalesce(idx_tup_fetch, 0) as rijen
            from pg_stat_xact_user_tables where relname = 'taak'
            """)
        .query(Gelezen.class)
        .single();
  }

  private record Gelezen(long heel, long rijen) {}

  private void vul(String team, String school, Gebruiker noor, Gebruiker bo, Gebruiker directeur) {
    Proeftaken.vul(jdbc, 600, "TEAMLID", team, school, null, -5);
    Proeftaken.vul(jdbc, 600, "TEAMLID", team, school, noor.gebruikersnaam(), -5);
    Proeftaken.vul(jdbc, 600, "BRUGFUNCTIONARIS", bo.organisatie(), school, null, -5);
    Proeftaken.vul(
        jdbc, 600, "BRUGFUNCTIONARIS", bo.organisatie(), school, bo.gebruikersnaam(), -5);
    for (var wie : new String[] {null, directeur.gebruikersnaam()})
      Proeftaken.vul(jdbc, 600, "DIRECTEUR", directeur.organisatie(), school, wie, -5);
    for (var n = 0; n < 40; n++)
      Proeftaken.vul(
          jdbc, 500, "DIRECTEUR", directeur.organisatie(), mensen.vestiging(), "d" + n, -5);
    Proeftaken.vul(jdbc, 30, "SCHOOLBESTUUR", directeur.organisatie(), school, null, -5);
    for (var n = 0; n < 60; n++)
      Proeftaken.vul(
          jdbc, 1_000, "TEAMLID", team, mensen.vestiging(), n % 2 == 0 ? null : "p" + n, -5);
    for (var n = 0; n < 16; n++)
      Proeftaken.vul(jdbc, 1_100, "TEAMLID", mensen.organisatie(), mensen.vestiging(), "p" + n, -5);
    Proeftaken.vul(jdbc, 30, "TEAMLEIDER", team, school, null, -5);
    // Een stap die er bijna niet is, en dan altijd al bij iemand.
    jdbc.sql(
            """
            update taak set stap = 'zeldzaam' where id in (
              select id from taak where organisatie = ? and behandelaar = 'p1' limit 12)
            """)
        .param(team)
        .update();
    jdbc.sql("analyze taak").update();
  }
}
