package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static nl.leiden.brugwijzer.doorverwijzing.Wegen.weg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Wat er na een nee gebeurt, en hoe een doorverwijzing sluit. */
@BrugwijzerTest
class VervolgEnNazorgTest {

  @Autowired Loop loop;
  @Autowired Dossiers dossiers;
  @Autowired Testklok klok;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @ParameterizedTest
  @EnumSource(
      value = Antwoordsoort.class,
      names = {"OPNIEUW", "GEEN_VERVOLG"})
  void naElkVervolgKomtDeNazorgZesWekenLater(Antwoordsoort vervolg) {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, AFGEWEZEN);
    klok.vooruit(Duration.ofDays(2));
    rit.school(VERVOLG_BEPALEN, vervolg);
    assertThat(rit.status()).isEqualTo(Status.AFGEWEZEN);
    assertThat(rit.open()).containsExactly("nazorg");
    assertThat(rit.uiterlijk(NAZORG)).isEqualTo("2026-12-30");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.AFGEWEZEN, Wegen.VERVOLG));
  }

  @ParameterizedTest
  @EnumSource(
      value = Antwoordsoort.class,
      names = {"JA", "DEELS", "NEE"})
  void naDeNazorgSluitDeDoorverwijzing(Antwoordsoort opgelost) {
    var rit = loop.naarBuiten().school(AANKOMST_NAGAAN, AANGEKOMEN).school(NAZORG, opgelost);
    assertThat(rit.status()).isEqualTo(Status.AFGEROND);
    assertThat(rit.open()).isEmpty();
    assertThat(rit.nu()).isEmpty();
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_BUITEN, Wegen.AANGEKOMEN, Wegen.AFGESLOTEN));
    assertThat(rit.kolom("opgelost", String.class)).isEqualTo(opgelost.name());
    assertThat(rit.kolom("opgelost_op", OffsetDateTime.class) != null).isEqualTo(opgelost == JA);
  }

  @Test
  void verwezenAangekomenEnOpgelostHebbenElkEenEigenDag() {
    var rit = loop.naarTeam();
    klok.vooruit(Duration.ofDays(1));
    dossiers.open(rit.id(), rit.wereld().noor());
    klok.vooruit(Duration.ofDays(1));
    rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    klok.vooruit(Duration.ofDays(1));
    rit.team(UITKOMST_TERUGKOPPELEN, HULP_GESTART);
    klok.vooruit(Duration.ofDays(1));
    rit.school(NAZORG, JA);
    var dagen = dossiers.open(rit.id(), rit.wereld().bo()).mijlpalen();
    var begin = Testklok.BEGIN.toInstant();
    assertThat(dagen)
        .isEqualTo(
            new Mijlpalen(
                begin,
                begin.plus(Duration.ofDays(1)),
                begin.plus(Duration.ofDays(2)),
                begin.plus(Duration.ofDays(3)),
                begin.plus(Duration.ofDays(4)),
                begin.plus(Duration.ofDays(4))));
  }

  @Test
  void eenGeslotenDoorverwijzingIsVoorDeOntvangerVoorbij() {
    var rit =
        loop.naarTeam()
            .team(ONTVANGST_BEVESTIGEN, AANGENOMEN)
            .team(UITKOMST_TERUGKOPPELEN, HULP_GESTART)
            .school(NAZORG, DEELS);
    assertThat(rit.kolom("ontvanger_ziet", Boolean.class)).isFalse();
    assertThat(rit.kolom("aangekomen_op", OffsetDateTime.class)).isNotNull();
    assertThat(rit.kolom("opgelost_op", OffsetDateTime.class)).isNull();
    assertThat(rit.kolom("afgesloten_op", OffsetDateTime.class)).isNotNull();
  }

  @Test
  void eldersWordtEenNieuweDoorverwijzingMetEenEigenAkkoord() {
    var rit =
        loop.naarTeam()
            .team(ONTVANGST_BEVESTIGEN, AANGENOMEN)
            .team(UITKOMST_TERUGKOPPELEN, ELDERS)
            .school(VERVOLG_BEPALEN, OPNIEUW);
    var nieuw = loop.opdracht(rit.wereld().zonderAccount(), rit.zaak());
    assertThatThrownBy(() -> loop.verstuur(rit.wereld(), zonderAkkoord(nieuw)))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("akkoord"));
    var vervolg = loop.verstuur(rit.wereld(), nieuw);
    var oud = dossiers.open(rit.id(), rit.wereld().bo());
    assertThat(oud.vervolgen()).extracting("id").containsExactly(vervolg.zaak());
    assertThat(dossiers.open(vervolg.id(), rit.wereld().bo()).vorige()).isEqualTo(rit.zaak());
  }

  @Test
  void deNieuweOntvangerZietNietWatEraanVoorafGing() {
    var rit = loop.naarBuiten().school(AANKOMST_NAGAAN, NIET_AANGEKOMEN);
    var vervolg = loop.verstuur(rit.wereld(), loop.opdracht(rit.wereld().metAccount(), rit.zaak()));
    var gezien = dossiers.open(vervolg.id(), rit.wereld().noor());
    assertThat(gezien.vorige()).isNull();
    assertThat(gezien.vervolgen()).isEmpty();
  }

  private static Opdracht zonderAkkoord(Opdracht o) {
    return new Opdracht(
        o.id(),
        o.gezin(),
        o.nieuwGezin(),
        o.hulpvraag(),
        o.bestemming(),
        false,
        o.akkoordWie(),
        o.akkoordHoe(),
        o.akkoordOp(),
        o.deelt(),
        o.toelichting(),
        o.warmeOverdracht(),
        o.spoed(),
        o.spoedReden(),
        o.vorige());
  }
}
