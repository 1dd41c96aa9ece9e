package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Overdracht;
import nl.leiden.brugwijzer.doorverwijzing.Rit;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.doorverwijzing.Stappenbalie;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wat een ander bij een zaak deed na je laatste bezoek, staat bij de taak. */
@BrugwijzerTest
class AangevuldTest {

  @Autowired Loop loop;
  @Autowired Takenbalie balie;
  @Autowired Stappenbalie stappen;
  @Autowired Overdracht overdracht;
  @Autowired Testklok klok;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void eenNieuweTaakIsNietAangevuld() {
    var rit = loop.naarTeam();
    assertThat(inLijst(rit, rit.wereld().noor()).aangevuld()).isNull();
  }

  @Test
  void hetAntwoordOpEenVraagZietWieDeVraagStelde() {
    var rit = loop.naarTeam();
    var noor = rit.wereld().noor();
    rit.team(Stap.ONTVANGST_BEVESTIGEN, Antwoordsoort.VRAAG);
    rit.later().school(Stap.VRAAG_BEANTWOORDEN, Antwoordsoort.BEANTWOORD);
    assertThat(inLijst(rit, noor).aangevuld()).isEqualTo(klok.instant());
    rit.later();
    balie.open(inLijst(rit, noor).id(), noor);
    assertThat(inLijst(rit, noor).aangevuld()).isNull();
    assertThat(inLijst(rit, rit.wereld().sam()).aangevuld()).isNotNull();
  }

  @Test
  void eenVerzetteDagZietDeCollegaMaarNietWieHemVerzette() {
    var rit = loop.naarBuiten();
    var bo = rit.wereld().bo();
    var collega = rit.wereld().collega();
    balie.open(inLijst(rit, collega).id(), collega);
    rit.later();
    stappen.verzet(rit.id(), Stap.AANKOMST_NAGAAN, LocalDate.of(2026, 12, 1), bo);
    assertThat(inLijst(rit, collega).aangevuld()).isEqualTo(klok.instant());
    assertThat(inLijst(rit, bo).aangevuld()).isNull();
    rit.later().leest(collega);
    assertThat(inLijst(rit, collega).aangevuld()).isNull();
  }

  @Test
  void overdragenIsVoorWieHetKrijgtEnNietVoorHetTeam() {
    var rit = loop.naarBuiten();
    overdracht.draagOver(rit.id(), rit.wereld().collega().gebruikersnaam(), rit.wereld().bo());
    assertThat(inLijst(rit, rit.wereld().collega()).aangevuld()).isNotNull();
    var bijTeam = loop.naarTeam();
    overdracht.draagOver(
        bijTeam.id(), bijTeam.wereld().collega().gebruikersnaam(), bijTeam.wereld().bo());
    assertThat(inLijst(bijTeam, bijTeam.wereld().noor()).aangevuld()).isNull();
  }

  private Taak inLijst(Rit rit, Gebruiker wie) {
    return balie.blad(Taakzicht.TEAM, Taakfilter.ALLES, null, wie).regels().stream()
        .filter(taak -> taak.zaakId().equals(rit.zaak()))
        .findFirst()
        .orElseThrow();
  }
}
