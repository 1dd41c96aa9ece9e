package nl.leiden.brugwijzer.suggestie;

import static nl.leiden.brugwijzer.suggestie.Signaalstatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Splitsbalie.Deel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrugwijzerTest
class AntwoordTest {

  @Autowired Signaalwereld wereld;
  @Autowired Behandelproef behandel;
  @Autowired Samenproef samen;
  @Autowired Triagebalie triage;
  @Autowired Samenvoegbalie samenvoegen;
  @Autowired Splitsbalie splitsen;
  @Autowired Antwoordbalie balie;
  @Autowired Tevredenheidsbalie tevredenheid;
  @Autowired Uitkomstenbladen bladen;
  @Autowired JdbcClient jdbc;

  private Gebruiker bo;
  private Gebruiker alex;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    alex = wereld.armoede();
  }

  @Test
  void hetVoorstelZegtWatErGedaanIsEnWieHetKrijgtZonderNaam() {
    var id = behandel.teBeantwoorden(bo, alex);
    var blad = balie.opstellen(id, alex);
    assertThat(blad.voorstel())
        .contains("Een regel uit de proef", "De toets gaat anders.", "De werkinstructie is aangep");
    assertThat(blad.mensen()).isEqualTo(1);
    assertThat(blad.krijgen().get(0).wie()).contains("Brugfunctionaris").doesNotContain(bo.naam());
  }

  @Test
  void elkeMelderOokVanWatIsSamengevoegdHoortHetEenKeer() {
    var ander = wereld.melder();
    var hoofd = behandel.teBeantwoorden(bo, alex);
    var leden = List.of(wereld.gemeld(ander), wereld.gemeld(ander), wereld.gemeld(bo));
    balie.gaTerug(hoofd, null, alex);
    samenvoegen.voegSamen(hoofd, leden, "Hetzelfde.", alex);
    klaar(hoofd);
    assertThat(balie.opstellen(hoofd, alex).mensen()).isEqualTo(2);
    behandel.beantwoord(hoofd, alex);
    assertThat(samen.soorten(bo)).containsOnlyOnce("antwoord");
    assertThat(samen.soorten(ander)).containsOnlyOnce("antwoord");
    assertThat(wereld.status(hoofd)).isEqualTo(BEANTWOORD);
    assertThat(samen.stappen(hoofd)).containsExactly("tevredenheid");
    var vragen = leden.stream().flatMap(lid -> samen.stappen(lid).stream()).toList();
    assertThat(vragen).containsExactly("tevredenheid");
    assertThat(leden.stream().map(wereld::status))
        .containsExactlyInAnyOrder(BEANTWOORD, AFGESLOTEN, AFGESLOTEN);
    assertThat(gelezen(leden.get(0))).isEqualTo(1);
  }

  @Autowired Behandelbalie behandelbalie;

  private void klaar(SignaalId id) {
    behandelbalie.klaar(id, null, alex);
  }

  @Test
  void komtErEenMelderBijDanMoetHetNogEensBekekenWorden() {
    var id = behandel.teBeantwoorden(bo, alex);
    assertThatThrownBy(() -> balie.stuur(id, null, "Dag.", "iets anders", alex))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(wereld.status(id)).isEqualTo(TE_BEANTWOORDEN);
    var lijst = balie.opstellen(id, alex).lijst();
    assertThatThrownBy(() -> balie.stuur(id, null, "  ", lijst, alex))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void deMailZegtAlleenDatErEenAntwoordIs() {
    var id = behandel.beantwoord(bo, alex);
    var bericht =
        jdbc.sql(
                """
                select coalesce(waarde, 'leeg') from bericht
                where aan = ? and soort = 'signaal.antwoord' and zaak_id = ?
                """)
            .params(bo.gebruikersnaam(), id.waarde())
            .query(String.class)
            .list();
    assertThat(bericht).containsExactly("leeg");
  }

  @Test
  void terugGaatWeerNaarDeRegelOokNaNietOvernemenMetEenGezinDatVastzit() {
    var id = behandel.teBeantwoorden(bo, alex);
    balie.gaTerug(id, null, alex);
    assertThat(samen.stappen(id)).containsExactly("regelAanpakken");
    var vast = wereld.gemeld(Signaalwereld.inhoud("Een gezin wacht.", "GELD", true), bo);
    triage.neemNietOver(vast, null, "Dit kan niet.", alex);
    balie.gaTerug(vast, null, alex);
    assertThat(samen.stappen(vast)).containsExactlyInAnyOrder("gezinHelpen", "regelAanpakken");
  }

  @Test
  void eenDeelAntwoordtViaHetGeheelEnDatLegtHetResultaatKlaar() {
    var id = wereld.gemeld(bo);
    var delen =
        splitsen.splits(
            id,
            List.of(
                new Deel("De grens.", "GELD", Eigenaar.ARMOEDE),
                new Deel("De brief.", "TAAL", Eigenaar.ARMOEDE)),
            null,
            alex);
    for (var deel : delen) {
      triage.neemNietOver(deel, null, "Kan niet.", alex);
      assertThat(balie.opstellen(deel, alex).viaGeheel()).isTrue();
      assertThatThrownBy(
              () -> balie.stuur(deel, null, "x", balie.opstellen(deel, alex).lijst(), alex))
          .isInstanceOf(KanNietMeer.class);
      balie.rondDeelAf(deel, null, "Resultaat van " + wereld.signaal(deel).nummer(), alex);
      assertThat(wereld.status(deel)).isEqualTo(AFGESLOTEN);
    }
    assertThat(wereld.status(id)).isEqualTo(TE_BEANTWOORDEN);
    assertThat(balie.opstellen(id, alex).voorstel())
        .contains(delen.stream().map(d -> wereld.signaal(d).nummer()).toList());
    assertThat(samen.soorten(bo)).doesNotContain("antwoord");
    assertThatThrownBy(() -> balie.rondDeelAf(id, null, "x", alex)).isInstanceOf(KanNietMeer.class);
    behandel.beantwoord(id, alex);
    assertThat(samen.soorten(bo)).containsOnlyOnce("antwoord");
  }

  @Test
  void tevredenSluitEnNietTevredenVraagtEenUitleg() {
    var tevreden = behandel.beantwoord(bo, alex);
    tevredenheid.geefOordeel(tevreden, null, true, "", bo);
    assertThat(wereld.status(tevreden)).isEqualTo(AFGESLOTEN);
    var niet = behandel.beantwoord(bo, alex);
    assertThatThrownBy(() -> tevredenheid.geefOordeel(niet, null, false, " ", bo))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> tevredenheid.geefOordeel(niet, null, true, "", wereld.melder()))
        .isInstanceOf(NietGevonden.class);
    tevredenheid.geefOordeel(niet, null, false, "Het gezin wacht nog.", bo);
    assertThat(wereld.status(niet)).isEqualTo(HEROPENING_GEVRAAGD);
    assertThat(samen.stappen(niet)).containsExactly("heropeningBeslissen");
    assertThat(bladen.heropening(niet, wereld.armoede()).bezwaar())
        .isEqualTo("Het gezin wacht nog.");
  }

  @Test
  void wieHetAntwoordStuurdeBeslistNietOverHeropenen() {
    var id = behandel.heropeningGevraagd(bo, alex);
    assertThat(bladen.heropening(id, alex).eenAnder()).isTrue();
    assertThatThrownBy(() -> tevredenheid.heropen(id, null, false, alex))
        .isInstanceOf(KanNietMeer.class);
    tevredenheid.heropen(id, null, true, wereld.armoede());
    assertThat(wereld.status(id)).isEqualTo(IN_BEHANDELING);
    assertThat(samen.stappen(id)).containsExactlyInAnyOrder("gezinHelpen", "regelAanpakken");
    assertThat(samen.soorten(bo)).contains("heropend");
  }

  @Test
  void nietHeropenenSluitMetEenRedenDieDeMelderLeest() {
    var id = behandel.heropeningGevraagd(bo, alex);
    var kim = wereld.armoede();
    assertThatThrownBy(() -> tevredenheid.heropenNiet(id, null, "", kim))
        .isInstanceOf(OngeldigeInvoer.class);
    tevredenheid.heropenNiet(id, null, "De wet laat dit niet toe.", kim);
    assertThat(wereld.status(id)).isEqualTo(AFGESLOTEN);
    assertThat(samen.soorten(bo)).contains("nietheropend");
    assertThat(behandel.tijdlijn(id)).endsWith("NIET_HEROPEND", "AFGESLOTEN");
  }

  @Test
  void naHeropenenKomtErEenNieuwAntwoordEnEenNieuweVraag() {
    var id = behandel.heropeningGevraagd(bo, alex);
    var kim = wereld.armoede();
    tevredenheid.heropen(id, null, false, kim);
    behandelbalie.klaar(id, null, kim);
    behandel.beantwoord(id, kim);
    assertThat(samen.stappen(id)).containsExactly("tevredenheid");
    assertThat(bladen.van(id, kim).antwoorden()).hasSize(2);
    assertThat(samen.soorten(bo).stream().filter("antwoord"::equals)).hasSize(2);
  }

  @Test
  void zonderAntwoordKanEenSignaalNietDicht() {
    var id = wereld.opgepakt(bo, alex);
    assertThatThrownBy(
            () ->
                jdbc.sql("update signaal set status = 'AFGESLOTEN', gesloten = now() where id = ?")
                    .param(id.waarde())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("signaal_antwoord");
    assertThat(wereld.status(id)).isEqualTo(IN_BEHANDELING);
  }

  private int gelezen(SignaalId id) {
    return jdbc.sql("select count(*) from signaal_terugkoppeling where signaal_id = ?")
        .param(id.waarde())
        .query(Integer.class)
        .single();
  }
}
