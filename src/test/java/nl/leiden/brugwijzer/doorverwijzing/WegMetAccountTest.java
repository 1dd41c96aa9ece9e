package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static nl.leiden.brugwijzer.doorverwijzing.Wegen.weg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Een instantie met account: elke weg van versturen tot er een uitkomst is. */
@BrugwijzerTest
class WegMetAccountTest {

  @Autowired Loop loop;

  @Test
  void versturenLegtDeZaakBijHetTeam() {
    var rit = loop.naarTeam();
    assertThat(rit.status()).isEqualTo(Status.VERZONDEN);
    assertThat(rit.open()).containsExactly("ontvangstBevestigen");
    assertThat(rit.nu()).containsExactly("ontvangstBevestigen");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM));
    assertThat(rit.berichten()).containsExactly("noor nieuw", "sam nieuw");
    assertThat(rit.tijdlijn()).containsExactly("VERSTUURD");
    assertThat(rit.spoor()).containsExactly("doorverwijzing.versturen");
  }

  @Test
  void aannemenLeidtNaarDeUitkomst() {
    var rit = loop.naarTeam();
    rit.berichten();
    rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    assertThat(rit.status()).isEqualTo(Status.IN_BEHANDELING);
    assertThat(rit.open()).containsExactly("uitkomstTerugkoppelen");
    assertThat(rit.berichten()).containsExactly("bo aangenomen");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.AANGENOMEN));
    assertThat(rit.tijdlijn()).containsExactly("VERSTUURD", "ONTVANGST_BEVESTIGEN.AANGENOMEN");
  }

  @Test
  void deWachtlijstWordtSteedsOpnieuwBevestigdTotErPlekIs() {
    var rit = loop.naarTeam();
    rit.berichten();
    rit.doet(rit.wereld().noor(), ONTVANGST_BEVESTIGEN, Antwoorden.wachtlijst(12));
    assertThat(rit.status()).isEqualTo(Status.WACHTLIJST);
    assertThat(rit.open()).containsExactly("wachtlijstBevestigen");
    assertThat(rit.berichten()).containsExactly("bo wachtlijst");
    rit.doet(rit.wereld().noor(), WACHTLIJST_BEVESTIGEN, Antwoorden.wachtlijst(9))
        .doet(rit.wereld().noor(), WACHTLIJST_BEVESTIGEN, Antwoorden.wachtlijst(6));
    assertThat(rit.status()).isEqualTo(Status.WACHTLIJST);
    assertThat(rit.kolom("wacht_weken", Integer.class)).isEqualTo(6);
    assertThat(rit.open()).containsExactly("wachtlijstBevestigen");
    assertThat(rit.berichten())
        .containsExactly("bo wachtlijstbijgewerkt", "bo wachtlijstbijgewerkt");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.WACHTLIJST, Wegen.NOG_WACHTEN));
    rit.team(WACHTLIJST_BEVESTIGEN, AANGENOMEN);
    assertThat(rit.status()).isEqualTo(Status.IN_BEHANDELING);
    assertThat(rit.open()).containsExactly("uitkomstTerugkoppelen");
    assertThat(rit.berichten()).containsExactly("bo aangenomen");
    assertThat(rit.weg())
        .isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.WACHTLIJST, Wegen.NOG_WACHTEN, Wegen.PLEK));
  }

  @Test
  void elkeWachtlijstIsEenMeldingOpDeSocialeKaart() {
    var rit = loop.naarTeam();
    rit.doet(rit.wereld().noor(), ONTVANGST_BEVESTIGEN, Antwoorden.wachtlijst(12))
        .doet(rit.wereld().noor(), WACHTLIJST_BEVESTIGEN, Antwoorden.wachtlijst(9));
    assertThat(
            loop.jdbc
                .sql("select weken from wachttijdmelding where instantie_id = ? order by id")
                .param(rit.wereld().metAccount())
                .query(Integer.class)
                .list())
        .containsExactly(12, 9);
  }

  @Test
  void vanDeWachtlijstKanAlsnogAfgewezenWorden() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, WACHTLIJST);
    rit.berichten();
    rit.team(WACHTLIJST_BEVESTIGEN, AFGEWEZEN);
    assertThat(rit.status()).isEqualTo(Status.AFGEWEZEN);
    assertThat(rit.open()).containsExactly("vervolgBepalen");
    assertThat(rit.berichten()).containsExactly("bo afgewezen");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.WACHTLIJST, Wegen.ALSNOG_AFGEWEZEN));
  }

  @Test
  void vragenGaanHeenEnWeerTotErEenAntwoordIs() {
    var rit = loop.naarTeam();
    rit.berichten();
    for (var ronde = 1; ronde <= 3; ronde++) {
      rit.team(ONTVANGST_BEVESTIGEN, VRAAG);
      assertThat(rit.status()).isEqualTo(Status.VRAAG);
      assertThat(rit.open()).containsExactly("vraagBeantwoorden");
      assertThat(rit.berichten()).containsExactly("bo vraag");
      rit.school(VRAAG_BEANTWOORDEN, BEANTWOORD);
      assertThat(rit.status()).isEqualTo(Status.ONTVANGEN);
      assertThat(rit.open()).containsExactly("ontvangstBevestigen");
      assertThat(rit.berichten()).containsExactly("noor antwoord", "sam antwoord");
    }
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.VRAAG, Wegen.BEANTWOORD));
    rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    assertThat(rit.weg())
        .isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.VRAAG, Wegen.BEANTWOORD, Wegen.AANGENOMEN));
    assertThat(rit.tijdlijn()).hasSize(8).endsWith("ONTVANGST_BEVESTIGEN.AANGENOMEN");
  }

  @Test
  void wieAntwoorddeHoudtDeVolgendeTaakVanHetTeam() {
    var rit = loop.naarTeam();
    assertThat(rit.behandelaar(ONTVANGST_BEVESTIGEN)).isNull();
    rit.team(ONTVANGST_BEVESTIGEN, WACHTLIJST);
    assertThat(rit.behandelaar(WACHTLIJST_BEVESTIGEN)).isEqualTo("noor");
    assertThatThrownBy(
            () -> rit.doet(rit.wereld().sam(), WACHTLIJST_BEVESTIGEN, Antwoorden.wachtlijst(2)))
        .isInstanceOfSatisfying(
            KanNietMeer.class,
            fout -> assertThat(fout.waarden()).containsExactly(rit.wereld().noor().naam()));
    rit.doet(rit.wereld().leider(), WACHTLIJST_BEVESTIGEN, Antwoorden.wachtlijst(2));
    assertThat(rit.behandelaar(WACHTLIJST_BEVESTIGEN)).isEqualTo("noor");
    assertThat(rit.namens()).isEqualTo(rit.wereld().noor().naam());
  }

  @Test
  void watErOpDeKaartVerandertGeldtNietVoorWatAlOnderwegIs() {
    var rit = loop.naarTeam();
    loop.jdbc
        .sql("update instantie set reactie_werkdagen = 30, organisatie = null where id = ?")
        .param(rit.wereld().metAccount())
        .update();
    rit.team(ONTVANGST_BEVESTIGEN, VRAAG).school(VRAAG_BEANTWOORDEN, BEANTWOORD);
    assertThat(rit.uiterlijk(ONTVANGST_BEVESTIGEN)).isEqualTo("2026-11-19");
    assertThat(rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN).status())
        .isEqualTo(Status.IN_BEHANDELING);
  }

  @Test
  void afwijzenLegtHetVervolgBijDeSchool() {
    var rit = loop.naarTeam();
    rit.berichten();
    rit.doet(rit.wereld().noor(), ONTVANGST_BEVESTIGEN, Antwoorden.afgewezen(Reden.NIET_ONZE_TAAK));
    assertThat(rit.status()).isEqualTo(Status.AFGEWEZEN);
    assertThat(rit.kolom("reden", String.class)).isEqualTo("NIET_ONZE_TAAK");
    assertThat(rit.open()).containsExactly("vervolgBepalen");
    assertThat(rit.berichten()).containsExactly("bo afgewezen");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.AFGEWEZEN));
  }

  @Test
  void hulpDieStartIsAangekomenEnDanWachtDeNazorg() {
    var rit = inBehandeling();
    rit.team(UITKOMST_TERUGKOPPELEN, HULP_GESTART);
    assertThat(rit.status()).isEqualTo(Status.AANGEKOMEN);
    assertThat(rit.open()).containsExactly("nazorg");
    assertThat(rit.berichten()).containsExactly("bo hulpgestart");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.AANGENOMEN, Wegen.GEHOLPEN));
    assertThat(rit.kolom("ontvanger_ziet", Boolean.class)).isTrue();
  }

  @Test
  void hulpDieKlaarIsGaatOokNaarDeNazorgMaarDeOntvangerKijktNietMeer() {
    var rit = inBehandeling();
    rit.team(UITKOMST_TERUGKOPPELEN, AFGEROND);
    assertThat(rit.status()).isEqualTo(Status.AANGEKOMEN);
    assertThat(rit.open()).containsExactly("nazorg");
    assertThat(rit.berichten()).containsExactly("bo afgerond");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.AANGENOMEN, Wegen.GEHOLPEN));
    assertThat(rit.kolom("ontvanger_ziet", Boolean.class)).isFalse();
  }

  @Test
  void nietVerschenenVraagtEenVervolg() {
    nietGeholpen(NIET_VERSCHENEN, "bo nietverschenen");
  }

  @Test
  void eldersVraagtEenVervolg() {
    nietGeholpen(ELDERS, "bo elders");
  }

  private void nietGeholpen(Antwoordsoort uitkomst, String bericht) {
    var rit = inBehandeling();
    rit.team(UITKOMST_TERUGKOPPELEN, uitkomst);
    assertThat(rit.status()).isEqualTo(Status.NIET_GELUKT);
    assertThat(rit.kolom("uitkomst", String.class)).isEqualTo(uitkomst.name());
    assertThat(rit.open()).containsExactly("vervolgBepalen");
    assertThat(rit.berichten()).containsExactly(bericht);
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_TEAM, Wegen.AANGENOMEN, Wegen.NIET_GEHOLPEN));
  }

  private Rit inBehandeling() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    rit.berichten();
    return rit;
  }
}
