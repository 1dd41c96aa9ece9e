package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wat er gebeurt als de ontvanger stil blijft. */
@BrugwijzerTest
class WekkersTest {

  @Autowired Loop loop;
  @Autowired Wekker wekker;
  @Autowired Takenbalie taken;
  @Autowired Testklok klok;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void drieWekkersLopenVanafDeTermijnVanDeSocialeKaart() {
    var rit = loop.naarTeam();
    assertThat(wekker.staan(rit.zaak()).toString())
        .isEqualTo(
            "{laatsteDag=2026-11-19T08:00, stilte=2026-11-26T08:00, telaat=2026-11-23T08:00}");
  }

  @Test
  void opDeLaatsteDagHoortHetHeleTeamHet() {
    var rit = loop.naarTeam();
    rit.berichten();
    rit.wekker("laatsteDag", "2026-11-19");
    assertThat(rit.berichten()).containsExactly("noor herinnering", "sam herinnering");
    assertThat(rit.tijdlijn()).endsWith("HERINNERD");
    assertThat(rit.open()).containsExactly("ontvangstBevestigen");
    assertThat(rit.weg()).contains("laatsteDag", "o_laatsteDag", "teamHerinneren", "o_herinnerd");
    assertThat(wekker.staan(rit.zaak())).containsOnlyKeys("stilte", "telaat");
  }

  @Test
  void tweeWerkdagenLaterHoortDeTeamleiderHet() {
    var rit = loop.naarTeam();
    rit.berichten();
    rit.wekker("telaat", "2026-11-23");
    assertThat(rit.berichten()).containsExactly("leider escalatie");
    assertThat(rit.tijdlijn()).endsWith("LEIDER_INGELICHT");
    assertThat(rit.weg()).contains("telaat", "o_telaat", "leiderInlichten", "o_ingelicht");
  }

  @Test
  void vijfWerkdagenLaterKrijgtDeVerzenderEenTaakOmTeBellen() {
    var rit = stil();
    assertThat(rit.berichten()).containsExactly("bo nabellen");
    assertThat(rit.open()).containsExactly("nabellen", "ontvangstBevestigen");
    assertThat(rit.uiterlijk(NABELLEN)).isEqualTo("2026-11-27");
    assertThat(rit.status()).isEqualTo(Status.VERZONDEN);
    assertThat(rit.weg()).contains("stilte", "o_stilte");
    assertThat(rit.nu()).containsExactlyInAnyOrder("nabellen", "ontvangstBevestigen");
  }

  @Test
  void bellenLaatDeOntvangerAanZet() {
    var rit = stil().school(NABELLEN, GEBELD);
    assertThat(rit.open()).containsExactly("ontvangstBevestigen");
    assertThat(rit.tijdlijn()).endsWith("NABELLEN.GEBELD");
    assertThat(rit.weg()).contains("nabellen", "o_gebeld", "gebeld");
    rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    assertThat(rit.open()).containsExactly("uitkomstTerugkoppelen");
  }

  @Test
  void eenAntwoordHaaltDeBeltaakEnDeWekkersWeg() {
    var rit = stil().team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    assertThat(rit.open()).containsExactly("uitkomstTerugkoppelen");
    assertThat(wekker.staan(rit.zaak())).containsOnlyKeys("uitkomstTerugkoppelen");
    assertThat(rit.weg()).doesNotContain("nabellen");
    assertThatThrownBy(() -> rit.school(NABELLEN, GEBELD))
        .isInstanceOf(KanNietMeer.class)
        .hasMessage("fout.taakvervallen");
  }

  @Test
  void naEenVraagLopenDeWekkersOpnieuwVanafHetAntwoord() {
    var rit = loop.naarTeam();
    klok.zetOp(LocalDate.of(2026, 11, 18));
    rit.team(ONTVANGST_BEVESTIGEN, VRAAG);
    assertThat(wekker.staan(rit.zaak()).toString())
        .isEqualTo("{vraagBeantwoorden=2026-11-25T08:00}");
    klok.zetOp(LocalDate.of(2026, 11, 20));
    rit.school(VRAAG_BEANTWOORDEN, BEANTWOORD);
    assertThat(rit.uiterlijk(ONTVANGST_BEVESTIGEN)).isEqualTo("2026-11-25");
    assertThat(wekker.staan(rit.zaak()).toString())
        .isEqualTo(
            "{laatsteDag=2026-11-25T08:00, stilte=2026-12-02T08:00, telaat=2026-11-27T08:00}");
  }

  @Test
  void lezenVerlengtDeTermijnNiet() {
    var rit = loop.naarTeam();
    var voor = wekker.staan(rit.zaak());
    klok.zetOp(LocalDate.of(2026, 11, 18));
    rit.leest(rit.wereld().noor());
    assertThat(rit.status()).isEqualTo(Status.ONTVANGEN);
    assertThat(rit.uiterlijk(ONTVANGST_BEVESTIGEN)).isEqualTo("2026-11-19");
    assertThat(wekker.staan(rit.zaak())).isEqualTo(voor);
  }

  @Test
  void naSluitenStaatErGeenWekkerMeer() {
    var rit = loop.naarBuiten().school(AANKOMST_NAGAAN, AANGEKOMEN).school(NAZORG, JA);
    assertThat(wekker.staan(rit.zaak())).isEmpty();
  }

  private Rit stil() {
    var rit = loop.naarTeam();
    rit.berichten();
    return rit.wekker("stilte", "2026-11-26");
  }
}
