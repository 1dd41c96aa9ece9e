package nl.leiden.brugwijzer.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting.Grond;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verdagen, opschorten en hervatten; taken en wekkers gaan mee (artikel 4:14 en 4:15 Awb). */
@BrugwijzerTest
class KlokbalieTest {

  private static final LocalDate DAG = LocalDate.of(2027, 2, 15);
  private static final Klokzet VIER_WEKEN = new Klokzet.Verdagen(Duur.weken(4), "Het is druk.");

  @Autowired Subsidiewereld wereld;
  @Autowired Klokbalie balie;
  @Autowired Volledigheidsbalie volledigheid;
  @Autowired Aanvraagdossiers dossiers;
  @Autowired Aanvraagklok aanvraagklok;
  @Autowired Taken taken;
  @Autowired Wekker wekker;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;

  Gebruiker ravi;
  Subsidiewereld.School school;
  AanvraagId id;

  @BeforeEach
  void inBeoordeling() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    school = wereld.school();
    id = wereld.ontvangen(school);
    volledigheid.volledig(id, null, ravi);
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void vooruitkijkenVerandertNiets() {
    var blik = balie.kijk(id, VIER_WEKEN, ravi);
    assertThat(blik.nu().uiterlijk()).isEqualTo(DAG);
    assertThat(blik.straks().uiterlijk()).isEqualTo("2027-03-15");
    assertThat(blik.straks().som())
        .extracting(Rekensomwoorden.Regel::zin)
        .endsWith("met 4 weken verdaagd; nieuwe uiterste dag 15 maart 2027");
    assertThat(uiterlijk()).isEqualTo(DAG);
  }

  @Test
  void verdagenVerzetDeTaakEnDeHerinnering() {
    assertThat(wekker.staan(id.waarde())).containsEntry("beoordelen", DAG.atTime(8, 0));
    doe(VIER_WEKEN);
    assertThat(taak().uiterlijk()).isEqualTo("2027-03-15");
    assertThat(taak().uitleg()).contains("met 4 weken verdaagd");
    assertThat(wekker.staan(id.waarde()))
        .containsEntry("beoordelen", LocalDateTime.parse("2027-03-15T08:00"));
    wekker.gaatAf(id.waarde(), "beoordelen", LocalDate.of(2027, 3, 15));
    assertThat(berichten(ravi)).contains("subsidie.herinnering");
    assertThat(berichten(school.directeur())).contains("subsidie.verdaagd");
    assertThat(brieven()).contains("verdaging.pdf");
    var beeld = dossiers.open(id, school.directeur());
    assertThat(beeld.tijdlijn()).anySatisfy(m -> assertThat(m.waarde()).isEqualTo("Het is druk."));
    assertThat(beeld.klok().geschiedenis())
        .extracting(Klokbeeld.Slag::wat)
        .containsExactly(Klokslag.BEGONNEN, Klokslag.VERDAAGD);
  }

  @Test
  void wieNaDeHerinneringVerdaagtWordtOpnieuwHerinnerd() {
    klok.zetOp(DAG);
    wekker.gaatAf(id.waarde(), "beoordelen", DAG);
    doe(VIER_WEKEN);
    assertThat(wekker.staan(id.waarde()))
        .containsEntry("beoordelen", LocalDateTime.parse("2027-03-15T08:00"));
  }

  @Test
  void verdagenKanEenKeerEnAlleenOpTijd() {
    klok.zetOp(DAG.plusDays(1));
    assertThatThrownBy(() -> balie.kijk(id, VIER_WEKEN, ravi)).isInstanceOf(KanNietMeer.class);
    assertThat(dossiers.open(id, ravi).klok().kan()).doesNotContain("verdagen", "opschorten");
    klok.zetOp(DAG);
    doe(VIER_WEKEN);
    assertThatThrownBy(() -> balie.kijk(id, VIER_WEKEN, ravi)).isInstanceOf(KanNietMeer.class);
    assertThat(dossiers.open(id, ravi).klok().kan()).doesNotContain("verdagen");
  }

  @Test
  void tweeKeerBevestigenVerdaagtEenKeer() {
    var sleutel = UUID.randomUUID();
    var gezien = LocalDate.of(2027, 3, 15);
    balie.doe(id, VIER_WEKEN, gezien, sleutel, ravi);
    balie.doe(id, VIER_WEKEN, gezien, sleutel, ravi);
    assertThat(berichten(school.directeur())).containsOnlyOnce("subsidie.verdaagd");
  }

  @Test
  void watErOpHetSchermStondGeldt() {
    assertThatThrownBy(() -> balie.doe(id, VIER_WEKEN, DAG, UUID.randomUUID(), ravi))
        .isInstanceOf(Ingehaald.class);
    assertThat(uiterlijk()).isEqualTo(DAG);
  }

  @Test
  void opschortenTotEenDagTeltDieDagenErbij() {
    // De dag van ontvangst telde toch al niet mee: negen dagen erbij, geen tien.
    var vandaag = LocalDate.of(2026, 11, 16);
    doe(new Klokzet.Opschorten(Grond.INSTEMMING, vandaag, vandaag.plusDays(9), "Afgesproken."));
    assertThat(uiterlijk()).isEqualTo("2027-02-24");
    assertThat(taak().uiterlijk()).isEqualTo("2027-02-24");
    assertThat(dossiers.open(id, ravi).klok().kan()).doesNotContain("hervatten");
    assertThat(berichten(school.bestuur())).contains("subsidie.opgeschort");
  }

  @Test
  void opschortenZonderEindeHoudtDeTaakOpenTotHetHervatten() {
    doe(
        new Klokzet.Opschorten(
            Grond.OVERMACHT, LocalDate.of(2026, 11, 16), null, "Het archief stond blank."));
    var stil = dossiers.open(id, school.directeur()).klok().termijnen().get(0);
    assertThat(stil.uiterlijk()).isNull();
    assertThat(stil.stilSinds()).isEqualTo("2026-11-16");
    assertThat(stil.stilOm()).contains("4:15");
    assertThat(dossiers.open(id, ravi).klok().kan()).contains("hervatten");

    klok.zetOp(LocalDate.of(2026, 11, 26));
    doe(new Klokzet.Hervatten(Grond.OVERMACHT, LocalDate.of(2026, 11, 26), "Het is droog."));
    assertThat(uiterlijk()).isEqualTo("2027-02-24");
    assertThat(wekker.staan(id.waarde()))
        .containsEntry("beoordelen", LocalDateTime.parse("2027-02-24T08:00"));
    assertThat(berichten(school.directeur())).contains("subsidie.hervat");
  }

  @Test
  void elkVeldKrijgtZijnEigenFout() {
    var vandaag = LocalDate.of(2026, 11, 16);
    weigert(new Klokzet.Verdagen(null, "x"), "aantal");
    weigert(new Klokzet.Verdagen(Duur.weken(60), "x"), "aantal");
    weigert(new Klokzet.Verdagen(Duur.weken(4), " "), "reden");
    weigert(new Klokzet.Opschorten(null, vandaag, null, "x"), "grond");
    weigert(new Klokzet.Opschorten(Grond.AANVULLING, vandaag, null, "x"), "grond");
    weigert(new Klokzet.Opschorten(Grond.OVERMACHT, null, null, "x"), "vanaf");
    weigert(new Klokzet.Opschorten(Grond.OVERMACHT, vandaag.plusDays(1), null, "x"), "vanaf");
    weigert(new Klokzet.Opschorten(Grond.OVERMACHT, vandaag.minusDays(1), null, "x"), "vanaf");
    weigert(
        new Klokzet.Opschorten(Grond.OVERMACHT, vandaag, vandaag.minusDays(1), "x"), "totEnMet");
    weigert(new Klokzet.Hervatten(Grond.OVERMACHT, vandaag, "x"), "grond");
    assertThat(uiterlijk()).isEqualTo(DAG);
  }

  @Test
  void meerTijdOmAanTeVullenVerzetDeWekkerVanDeHersteltermijn() {
    var ander = wereld.ontvangen(school);
    volledigheid.vraagAanvulling(
        ander, null, List.of("De begroting."), LocalDate.of(2026, 11, 30), ravi);
    klok.zetOp(LocalDate.of(2026, 11, 27));
    var langer = LocalDate.of(2026, 12, 11);
    balie.doe(ander, new Klokzet.MeerAanvultijd(langer, "Ziek."), langer, UUID.randomUUID(), ravi);
    assertThat(wekker.staan(ander.waarde()))
        .containsEntry("aanvullen", LocalDateTime.parse("2026-12-11T08:00"))
        .containsEntry("hersteltermijnVoorbij", LocalDateTime.parse("2026-12-12T00:00"));
    assertThat(taken.vanZaak(ander.waarde()).get(0).uiterlijk()).isEqualTo(langer);
    assertThat(dossiers.open(ander, ravi).aanvullingen().get(0).uiterlijk()).isEqualTo(langer);

    klok.zetOp(LocalDate.of(2026, 12, 12));
    wekker.gaatAf(ander.waarde(), "hersteltermijnVoorbij");
    assertThat(aanvraagklok.uiterlijk(ander, Soort.BESLISSEN))
        .contains(LocalDate.of(2027, 2, 15).plusDays(25));
  }

  @Test
  void alleenBeleidVerzetDeKlok() {
    for (var wie : List.of(school.directeur(), school.bestuur(), wereld.kantoor(Rol.BESLISSER)))
      assertThatThrownBy(() -> balie.kijk(id, VIER_WEKEN, wie)).isInstanceOf(NietToegestaan.class);
  }

  private void doe(Klokzet zet) {
    var gezien = balie.kijk(id, zet, ravi).straks().uiterlijk();
    balie.doe(id, zet, gezien, UUID.randomUUID(), ravi);
  }

  private void weigert(Klokzet zet, String veld) {
    assertThatThrownBy(() -> balie.kijk(id, zet, ravi))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }

  private Taak taak() {
    return taken.vanZaak(id.waarde()).get(0);
  }

  private LocalDate uiterlijk() {
    return aanvraagklok.uiterlijk(id, Soort.BESLISSEN).orElseThrow();
  }

  private List<String> berichten(Gebruiker wie) {
    return jdbc.sql("select soort from bericht where zaak_id = ? and aan = ?")
        .params(id.waarde(), wie.gebruikersnaam())
        .query(String.class)
        .list();
  }

  private List<String> brieven() {
    return jdbc.sql("select naam from document where zaak_id = ?")
        .param(id.waarde())
        .query(String.class)
        .list();
  }
}
