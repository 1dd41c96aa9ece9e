package nl.leiden.brugwijzer.gebruiker.beheer;

import static nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Vertrekken en verplaatsen: eerst het werk, dan de toegang. */
@BrugwijzerTest
class VertrekkenTest {

  @Autowired Beheerwereld wereld;
  @Autowired Proefmensen mensen;
  @Autowired Vertrekbalie vertrekken;
  @Autowired Plaatsingsbalie plaatsen;
  @Autowired Gebruikersbeheer beheer;
  @Autowired Gebruikers gebruikers;
  @Autowired Wisseling wisseling;
  @Autowired Takenbalie taken;
  @Autowired Loop loop;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void hetWerkVanEenBrugfunctionarisGaatInEenKeerNaarEenCollegaVanDeSchool() {
    var w = loop.wereld();
    loop.verstuur(w, w.zonderAccount());
    var beheerder = wereld.beheerder();
    var werk = vertrekken.werk(wereld.id(w.bo()), beheerder);
    assertThat(werk.regels())
        .extracting(Voorraadregel::sleutel)
        .contains("werkvoorraad.doorverwijzingen", "werkvoorraad.gezinnen");
    assertThat(werk.opvolgers())
        .extracting(Gebruiker::gebruikersnaam)
        .containsExactly(w.collega().gebruikersnaam());
    assertThatThrownBy(() -> vertrek(w.bo(), null, beheerder))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("opvolger"));
    assertThat(gebruikers.vind(w.bo().gebruikersnaam())).isPresent();

    vertrek(w.bo(), w.collega().gebruikersnaam(), beheerder);

    assertThat(gebruikers.vind(w.bo().gebruikersnaam())).as("toegang").isEmpty();
    assertThat(tel("doorverwijzing where brugfunctionaris = ?", w.bo())).isZero();
    assertThat(tel("doorverwijzing where brugfunctionaris = ?", w.collega())).isOne();
    assertThat(tel("taak where behandelaar = ?", w.bo())).isZero();
    assertThat(tel("act_ru_task where assignee_ = ?", w.bo())).as("in de motor").isZero();
    assertThat(tel("auditregel where handeling = 'gezin.overdragen' and wie = ?", beheerder))
        .isOne();
    assertThat(vertrekken.werk(wereld.id(w.bo()), beheerder).ligtErNog()).isFalse();
  }

  @Test
  void dezelfdeKlikTweeKeerIsEenVertrek() {
    var team = wereld.organisatie(Organisatiesoort.TEAM);
    var lid = mensen.teamlid(team);
    var leider = mensen.teamleider(team);
    var sleutel = UUID.randomUUID();
    for (var keer = 0; keer < 2; keer++)
      vertrekken.vertrek(sleutel, wereld.id(lid), 0, VANDAAG, null, leider);
    assertThat(beheer.toon(wereld.id(lid), leider).geschiedenis()).hasSize(1);
  }

  @Test
  void takenVanEenTeamGaanTerugNaarHetTeamAlsErNiemandIs() {
    var w = loop.wereld();
    var rit = loop.verstuur(w, w.metAccount());
    var taak =
        jdbc.sql("select id from taak where organisatie = ? and behandelaar is null")
            .param(w.team())
            .query(UUID.class)
            .list()
            .get(0);
    taken.pakOp(taak, w.noor());
    assertThat(rit).isNotNull();
    vertrek(w.noor(), Overdracht.TERUG, w.leider());
    assertThat(tel("taak where behandelaar = ?", w.noor())).isZero();
    assertThat(tel("act_ru_task where assignee_ = ?", w.noor())).isZero();
  }

  @Test
  void eenOpvolgerHeeftDezelfdeFunctieWerkgeverEnSchool() {
    var w = loop.wereld();
    loop.verstuur(w, w.zonderAccount());
    var elders = mensen.nieuw(Rol.BRUGFUNCTIONARIS, w.bo().organisatie(), mensen.vestiging());
    var anderewerkgever = mensen.brugfunctionaris(w.school());
    for (var fout : List.of(elders, anderewerkgever, w.noor()))
      assertThatThrownBy(() -> vertrek(w.bo(), fout.gebruikersnaam(), wereld.beheerder()))
          .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void wieOpEenDagVertrektWerktDieDagNogEnHetWerkGaatDaarnaVanzelfOver() {
    var w = loop.wereld();
    loop.verstuur(w, w.zonderAccount());
    var vrijdag = VANDAAG.plusDays(4);
    vertrekken.vertrek(
        UUID.randomUUID(),
        wereld.id(w.bo()),
        0,
        vrijdag,
        w.collega().gebruikersnaam(),
        wereld.beheerder());
    klok.zetOp(vrijdag);
    wisseling.ronde();
    assertThat(gebruikers.vind(w.bo().gebruikersnaam())).isPresent();
    klok.zetOp(vrijdag.plusDays(1));
    assertThat(gebruikers.vind(w.bo().gebruikersnaam())).as("ook zonder ronde").isEmpty();
    wisseling.ronde();
    assertThat(tel("doorverwijzing where brugfunctionaris = ?", w.collega())).isOne();
  }

  @Test
  void eenAnderePlekGaatInOpDeDagZelfEnVervaltAlsIemandDatWil() {
    var team = wereld.organisatie(Organisatiesoort.TEAM);
    var lid = mensen.teamlid(team);
    var beheerder = wereld.beheerder();
    var naar = wereld.organisatie(Organisatiesoort.TEAM);
    plaatsen.verplaats(
        UUID.randomUUID(),
        wereld.id(lid),
        0,
        new Plaatsing(Rol.TEAMLEIDER, naar, null, VANDAAG.plusDays(3), null),
        null,
        beheerder);
    klok.zetOp(VANDAAG.plusDays(2));
    wisseling.ronde();
    assertThat(gebruikers.vind(lid.gebruikersnaam()).orElseThrow().rol()).isEqualTo(Rol.TEAMLID);
    klok.zetOp(VANDAAG.plusDays(3));
    assertThat(gebruikers.vind(lid.gebruikersnaam())).as("nooit te veel").isEmpty();
    wisseling.ronde();
    var nu = gebruikers.vind(lid.gebruikersnaam()).orElseThrow();
    assertThat(nu.rol()).isEqualTo(Rol.TEAMLEIDER);
    assertThat(nu.organisatie()).isEqualTo(naar);
    assertThatThrownBy(() -> plaatsen.laatVervallen(wereld.id(lid), wereld.versie(lid), beheerder))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void deLaatsteApplicatiebeheerderKanNietWegOokNietOpEenDagEnNietMetTweeTegelijk() {
    var anderen =
        jdbc.sql(
                "update gebruiker set email_bezet = true where rol = 'APPLICATIEBEHEERDER'"
                    + " and actief and not email_bezet returning gebruikersnaam")
            .query(String.class)
            .list();
    try {
      var een = wereld.beheerder();
      var twee = wereld.beheerder();
      var uitkomsten =
          Samen.doe(
              List.of(
                  () -> doe(() -> vertrek(een, null, twee)),
                  () -> doe(() -> vertrek(twee, null, een))));
      assertThat(uitkomsten.stream().filter(Samen.Uitkomst::gelukt)).hasSize(1);
      var over = gebruikers.met(Rol.APPLICATIEBEHEERDER);
      assertThat(over).hasSize(1);
      var derde = wereld.beheerder();
      vertrekken.vertrek(
          UUID.randomUUID(), wereld.id(derde), 0, VANDAAG.plusDays(9), null, over.get(0));
      assertThatThrownBy(() -> vertrek(over.get(0), null, derde)).isInstanceOf(KanNietMeer.class);
      assertThatThrownBy(
              () ->
                  plaatsen.verplaats(
                      UUID.randomUUID(),
                      wereld.id(over.get(0)),
                      0,
                      new Plaatsing(Rol.BESLISSER, over.get(0).organisatie(), null, VANDAAG, null),
                      null,
                      derde))
          .isInstanceOf(KanNietMeer.class);
    } finally {
      jdbc.sql("update gebruiker set email_bezet = false where gebruikersnaam = any(?)")
          .param(anderen.toArray(String[]::new))
          .update();
    }
  }

  private static Object doe(Runnable wat) {
    wat.run();
    return null;
  }

  private void vertrek(Gebruiker over, String opvolger, Gebruiker wie) {
    vertrekken.vertrek(
        UUID.randomUUID(), wereld.id(over), wereld.versie(over), VANDAAG, opvolger, wie);
  }

  private long tel(String wat, Gebruiker wie) {
    return jdbc.sql("select count(*) from " + wat)
        .param(wie.gebruikersnaam())
        .query(Long.class)
        .single();
  }
}
