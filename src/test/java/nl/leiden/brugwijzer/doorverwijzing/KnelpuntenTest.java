package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.ObstakelGemeld;
import nl.leiden.brugwijzer.socialekaart.ObstakelGezien;
import nl.leiden.brugwijzer.socialekaart.Obstakelaanbod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Waar doorverwijzingen vastlopen: wie telt hoort het zonder gezin, de school kan het melden. */
@BrugwijzerTest
class KnelpuntenTest {

  @Autowired Loop loop;
  @Autowired Gezienboek boek;
  @Autowired Obstakelaanbod aanbod;
  @Autowired Signaalaanbod signalen;
  @Autowired ApplicationEventPublisher omroep;

  @ParameterizedTest
  @EnumSource(Reden.class)
  void elkeRedenIsEenObstakel(Reden reden) {
    var regeling = !Reden.VAN_INSTANTIE.contains(reden);
    var rit = regeling ? loop.naarRegeling().school(SAMEN_AANVRAGEN, AANGEVRAAGD) : loop.naarTeam();
    if (regeling) rit.doet(rit.wereld().bo(), UITSLAG_VASTLEGGEN, Antwoorden.afgewezen(reden));
    else rit.doet(rit.wereld().noor(), ONTVANGST_BEVESTIGEN, Antwoorden.afgewezen(reden));
    var waar = regeling ? rit.wereld().regeling() : rit.wereld().metAccount();
    assertThat(obstakels(waar)).containsExactly(Obstakel.valueOf(reden.name()));
  }

  @Test
  void wieTeltHoortDeSchoolEnDeDagMaarNietsDatNaarHetGezinLeidt() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, AFGEWEZEN);
    var gezien = boek.bij(rit.wereld().metAccount()).get(0);
    assertThat(gezien.vestiging()).isEqualTo(rit.wereld().school());
    assertThat(gezien.dag()).isEqualTo("2026-11-16");
    assertThat(gezien.regeling()).isNull();
    assertThat(gezien.kenmerk()).doesNotContain(rit.zaak().toString());
  }

  @Test
  void eenDoorverwijzingHoudtHaarKenmerkEnEenAndereHeeftEenAnder() {
    var rit = loop.naarTeam().wekker("stilte", "2026-11-26").team(ONTVANGST_BEVESTIGEN, AFGEWEZEN);
    loop.verstuur(rit.wereld(), rit.wereld().metAccount()).team(ONTVANGST_BEVESTIGEN, AFGEWEZEN);
    var kenmerken =
        boek.bij(rit.wereld().metAccount()).stream().map(ObstakelGezien::kenmerk).toList();
    assertThat(kenmerken).hasSize(3);
    assertThat(kenmerken.get(0)).isEqualTo(kenmerken.get(1)).isNotEqualTo(kenmerken.get(2));
  }

  @Test
  void langWachtenTeltEenKeerEnAlsnogAfwijzenApart() {
    var rit =
        loop.naarTeam()
            .team(ONTVANGST_BEVESTIGEN, WACHTLIJST)
            .team(WACHTLIJST_BEVESTIGEN, WACHTLIJST)
            .team(WACHTLIJST_BEVESTIGEN, AFGEWEZEN);
    assertThat(obstakels(rit.wereld().metAccount()))
        .containsExactly(Obstakel.WACHTLIJST, Obstakel.GEEN_PLEK);
  }

  @Test
  void ookZonderAccountTellenWachtlijstEnAfwijzing() {
    var rit =
        loop.naarBuiten().school(AANKOMST_NAGAAN, WACHTLIJST).school(AANKOMST_NAGAAN, AFGEWEZEN);
    assertThat(obstakels(rit.wereld().zonderAccount()))
        .containsExactly(Obstakel.WACHTLIJST, Obstakel.GEEN_PLEK);
  }

  @Test
  void zwijgenTeltVanafDeDagDatDeSchoolMoetBellen() {
    var rit = loop.naarTeam();
    assertThat(obstakels(rit.wereld().metAccount())).isEmpty();
    rit.wekker("stilte", "2026-11-26");
    assertThat(obstakels(rit.wereld().metAccount())).containsExactly(Obstakel.GEEN_REACTIE);
  }

  @Test
  void wieGeholpenWordtLooptNietVast() {
    var rit =
        loop.naarTeam()
            .team(ONTVANGST_BEVESTIGEN, AANGENOMEN)
            .team(UITKOMST_TERUGKOPPELEN, HULP_GESTART);
    assertThat(obstakels(rit.wereld().metAccount())).isEmpty();
    assertThat(signalen.bij(rit.id())).isEmpty();
  }

  @Test
  void hetLaatsteObstakelIsTeMeldenEnGemeldBlijftGemeld() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, WACHTLIJST);
    var wachtlijst = signalen.bij(rit.id()).orElseThrow().aanbod();
    assertThat(wat(wachtlijst, rit.wereld().bo())).isEqualTo(Obstakel.WACHTLIJST);
    meld(wachtlijst, rit.wereld().bo());
    meld(wachtlijst, rit.wereld().collega());
    assertThat(signalen.bij(rit.id()).orElseThrow().gemeld()).isTrue();
    assertThat(rit.spoor()).containsOnlyOnce("signaal.melden");
    rit.team(WACHTLIJST_BEVESTIGEN, AFGEWEZEN);
    var afgewezen = signalen.bij(rit.id()).orElseThrow();
    assertThat(afgewezen.gemeld()).isFalse();
    assertThat(wat(afgewezen.aanbod(), rit.wereld().collega())).isEqualTo(Obstakel.GEEN_PLEK);
  }

  @Test
  void hetAanbodBestaatAlleenVoorDeSchoolVanDeDoorverwijzing() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, WACHTLIJST);
    var id = signalen.bij(rit.id()).orElseThrow().aanbod();
    for (var vreemde : List.of(loop.wereld().bo(), rit.wereld().noor(), rit.wereld().leider())) {
      assertThat(aanbod.van(id, vreemde)).isEmpty();
      meld(id, vreemde);
    }
    meld(UUID.randomUUID(), rit.wereld().bo());
    assertThat(aanbod.van(UUID.randomUUID(), rit.wereld().bo())).isEmpty();
    assertThat(signalen.bij(rit.id()).orElseThrow().gemeld()).isFalse();
    assertThat(rit.spoor()).doesNotContain("signaal.melden");
  }

  private Obstakel wat(UUID id, Gebruiker wie) {
    return aanbod.van(id, wie).orElseThrow().obstakel();
  }

  private void meld(UUID id, Gebruiker wie) {
    omroep.publishEvent(new ObstakelGemeld(id, wie));
  }

  private List<Obstakel> obstakels(UUID bestemming) {
    return boek.bij(bestemming).stream().map(ObstakelGezien::obstakel).toList();
  }
}
