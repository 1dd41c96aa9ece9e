package nl.leiden.brugwijzer.gebruiker.beheer;

import static nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Een verplaatsing op een latere dag laat niets liggen en geeft niets extra. */
@BrugwijzerTest
class VerplaatsenTest {

  private static final LocalDate DONDERDAG = VANDAAG.plusDays(3);

  @Autowired Beheerwereld wereld;
  @Autowired Proefmensen mensen;
  @Autowired Vertrekbalie vertrekken;
  @Autowired Plaatsingsbalie plaatsen;
  @Autowired Gebruikers gebruikers;
  @Autowired Wisseling wisseling;
  @Autowired Loop loop;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void wieErWerkBijKreegWachtTotEenAnderDatHeeftEnHoudtNiemandOp() {
    var w = loop.wereld();
    jdbc.sql("update organisatie set soort = 'WELZIJN' where code = ?")
        .param(w.bo().organisatie())
        .update();
    var elders = mensen.vestiging();
    var beheerder = wereld.beheerder();
    var nieuw = new Plaatsing(Rol.BRUGFUNCTIONARIS, w.bo().organisatie(), elders, DONDERDAG, null);
    verplaats(w.bo(), nieuw, null, beheerder);
    loop.verstuur(w, w.zonderAccount());
    var team = wereld.organisatie(Organisatiesoort.TEAM);
    var leden = new Gebruiker[] {mensen.teamlid(team), mensen.teamlid(team), mensen.teamlid(team)};
    for (var lid : leden)
      verplaats(lid, new Plaatsing(Rol.TEAMLEIDER, team, null, DONDERDAG, null), null, beheerder);

    klok.zetOp(DONDERDAG);
    wisseling.ronde();
    assertThat(leden)
        .allSatisfy(
            lid ->
                assertThat(gebruikers.vind(lid.gebruikersnaam()).orElseThrow().rol())
                    .isEqualTo(Rol.TEAMLEIDER));
    assertThat(gebruikers.vind(w.bo().gebruikersnaam())).as("zijn werk ligt er nog").isEmpty();

    vertrekken.draagOver(wereld.id(w.bo()), w.collega().gebruikersnaam(), beheerder);
    assertThat(vertrekken.werk(wereld.id(w.bo()), beheerder).regels()).isEmpty();
    wisseling.ronde();
    assertThat(gebruikers.vind(w.bo().gebruikersnaam()).orElseThrow().vestiging())
        .isEqualTo(elders);
  }

  @Test
  void eenPlanVerlengtDeToegangVanNuNiet() {
    var team = wereld.organisatie(Organisatiesoort.TEAM);
    var lid = mensen.teamlid(team);
    var beheerder = wereld.beheerder();
    verplaats(
        lid,
        new Plaatsing(Rol.TEAMLID, team, null, VANDAAG, VANDAAG.plusDays(10)),
        null,
        beheerder);
    var later = new Plaatsing(Rol.TEAMLEIDER, team, null, VANDAAG.plusDays(30), null);
    assertThatThrownBy(() -> verplaats(lid, later, null, beheerder))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("vanaf"));
  }

  private void verplaats(Gebruiker over, Plaatsing naar, String opvolger, Gebruiker wie) {
    plaatsen.verplaats(
        UUID.randomUUID(), wereld.id(over), wereld.versie(over), naar, opvolger, wie);
  }
}
