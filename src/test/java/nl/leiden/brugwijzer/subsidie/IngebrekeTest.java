package nl.leiden.brugwijzer.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.termijn.TeVroegInGebreke;
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Een gemeente die te laat beslist (artikel 4:17 Awb). */
@BrugwijzerTest
class IngebrekeTest {

  /** Een dinsdag, de dag na de laatste dag. */
  private static final LocalDate TE_LAAT = LocalDate.of(2027, 2, 16);

  private static final LocalDate EERSTE_DAG = LocalDate.of(2027, 3, 3);

  @Autowired Subsidiewereld wereld;
  @Autowired Ingebrekebalie balie;
  @Autowired Volledigheidsbalie volledigheid;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Aanvraagdossiers dossiers;
  @Autowired Taken taken;
  @Autowired Wekker wekker;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;

  Gebruiker ravi;
  Subsidiewereld.School school;
  AanvraagId id;

  @BeforeEach
  void voorgelegd() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    school = wereld.school();
    id = wereld.ontvangen(school);
    volledigheid.volledig(id, null, ravi);
    besluitbalie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void zolangDeGemeenteTijdHeeftKanHetNiet() {
    klok.zetOp(TE_LAAT.minusDays(1));
    assertThat(dossiers.open(id, school.directeur()).klok().inGebreke()).isFalse();
    assertThatThrownBy(() -> balie.stelInGebreke(id, UUID.randomUUID(), school.directeur()))
        .isInstanceOf(TeVroegInGebreke.class);
    klok.zetOp(TE_LAAT);
    assertThatThrownBy(() -> balie.legBriefVast(id, TE_LAAT.minusDays(1), UUID.randomUUID(), ravi))
        .isInstanceOf(TeVroegInGebreke.class);
    assertThatThrownBy(() -> balie.legBriefVast(id, TE_LAAT.plusDays(1), UUID.randomUUID(), ravi))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(dossiers.open(id, school.directeur()).klok().inGebreke()).isTrue();
  }

  @Test
  void deSchoolZietVanafWanneerHetGeldKost() {
    klok.zetOp(TE_LAAT);
    balie.stelInGebreke(id, UUID.randomUUID(), school.directeur());
    var beeld = dossiers.open(id, school.directeur()).klok().ingebreke().get(0);
    assertThat(beeld.dwangsom().eersteDag()).isEqualTo(EERSTE_DAG);
    assertThat(beeld.dwangsom().laatsteDag()).isEqualTo(EERSTE_DAG.plusDays(41));
    assertThat(beeld.dagen()).isZero();
    assertThat(beeld.opPapier()).isFalse();
    assertThat(stappen()).contains("besluiten", "ingebrekestellingAfhandelen");
    assertThat(wekker.staan(id.waarde()))
        .containsEntry("ingebrekestellingAfhandelen", EERSTE_DAG.minusDays(1).atTime(8, 0));
    assertThat(berichten(ravi)).contains("subsidie.ingebreke");

    klok.zetOp(EERSTE_DAG.plusDays(2));
    assertThat(dossiers.open(id, ravi).klok().ingebreke().get(0).dagen()).isEqualTo(3);
    klok.zetOp(EERSTE_DAG.plusDays(100));
    assertThat(dossiers.open(id, ravi).klok().ingebreke().get(0).dagen()).isEqualTo(42);
  }

  @Test
  void tweeKeerInGebrekeStellenTeltEenKeer() {
    klok.zetOp(TE_LAAT);
    var sleutel = UUID.randomUUID();
    balie.stelInGebreke(id, sleutel, school.directeur());
    balie.stelInGebreke(id, sleutel, school.directeur());
    assertThat(dossiers.open(id, ravi).klok().ingebreke()).hasSize(1);
    assertThatThrownBy(() -> balie.stelInGebreke(id, UUID.randomUUID(), school.bestuur()))
        .isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> balie.legBriefVast(id, TE_LAAT, UUID.randomUUID(), ravi))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void wieOpTijdAlsnogBeslistBetaaltNiets() {
    klok.zetOp(TE_LAAT);
    balie.legBriefVast(id, TE_LAAT, UUID.randomUUID(), ravi);
    klok.zetOp(EERSTE_DAG.minusDays(2));
    assertThatThrownBy(() -> balie.handelAf(id, null, "Klaar.", ravi))
        .isInstanceOf(KanNietMeer.class);
    beslis();
    balie.handelAf(id, null, "Het besluit was er op tijd.", ravi);
    var klaar = dossiers.open(id, ravi).klok().ingebreke().get(0);
    assertThat(klaar.dagen()).isZero();
    assertThat(klaar.afgehandeldNaam()).isEqualTo(ravi.naam());
    assertThat(stappen()).doesNotContain("ingebrekestellingAfhandelen");
    assertThat(tijdlijn()).contains("IN_GEBREKE_BRIEF", "GEEN_DWANGSOM");
  }

  @Test
  void deDagVanHetBesluitTeltNietMee() {
    klok.zetOp(TE_LAAT);
    balie.stelInGebreke(id, UUID.randomUUID(), school.bestuur());
    klok.zetOp(EERSTE_DAG.plusDays(3));
    beslis();
    klok.zetOp(EERSTE_DAG.plusDays(20));
    assertThat(dossiers.open(id, ravi).klok().ingebreke().get(0).dagen()).isEqualTo(3);
    assertThatThrownBy(() -> balie.handelAf(id, null, " ", ravi))
        .isInstanceOf(OngeldigeInvoer.class);
    balie.handelAf(id, null, "Drie dagen te laat.", ravi);
    assertThat(dossiers.open(id, school.bestuur()).klok().ingebreke().get(0).dagen()).isEqualTo(3);
    assertThat(tijdlijn()).contains("DWANGSOM");
    assertThat(berichten(school.directeur())).contains("subsidie.ingebrekeklaar");
  }

  @Test
  void naHetBesluitKanHetNietMeer() {
    klok.zetOp(TE_LAAT);
    beslis();
    assertThatThrownBy(() -> balie.stelInGebreke(id, UUID.randomUUID(), school.directeur()))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void alleenDeEigenSchoolEnBeleidKunnenDit() {
    klok.zetOp(TE_LAAT);
    assertThatThrownBy(
            () -> balie.stelInGebreke(id, UUID.randomUUID(), wereld.school().directeur()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.stelInGebreke(id, UUID.randomUUID(), ravi))
        .isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.legBriefVast(id, TE_LAAT, UUID.randomUUID(), school.directeur()))
        .isInstanceOf(NietToegestaan.class);
  }

  private void beslis() {
    besluitbalie.neem(id, Ronde.AANVRAAG, null, wereld.kantoor(Rol.BESLISSER));
    wereld.maakBekend(id, Ronde.AANVRAAG, ravi);
  }

  private List<String> stappen() {
    return taken.vanZaak(id.waarde()).stream().map(t -> t.stap()).toList();
  }

  private List<String> tijdlijn() {
    return dossiers.open(id, school.directeur()).tijdlijn().stream()
        .map(Aanvraagbeeld.Moment::soort)
        .toList();
  }

  private List<String> berichten(Gebruiker wie) {
    return jdbc.sql("select soort from bericht where zaak_id = ? and aan = ?")
        .params(id.waarde(), wie.gebruikersnaam())
        .query(String.class)
        .list();
  }
}
