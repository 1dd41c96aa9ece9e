package nl.leiden.brugwijzer.suggestie;

import static nl.leiden.brugwijzer.suggestie.Signaalstatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import nl.leiden.brugwijzer.suggestie.Volgbalie.Kaartwijziging;
import nl.leiden.brugwijzer.suggestie.taskforce.Onderwerpbron;
import nl.leiden.brugwijzer.suggestie.taskforce.PuntBesloten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BrugwijzerTest
class UitkomstenTest {

  private static final LocalDate VANAF = LocalDate.of(2027, 1, 1);

  @Autowired Signaalwereld wereld;
  @Autowired Behandelproef behandel;
  @Autowired Samenproef samen;
  @Autowired Triagebalie triage;
  @Autowired Samenvoegbalie samenvoegen;
  @Autowired Gezinsbalie gezinnen;
  @Autowired Behandelbalie balie;
  @Autowired Volgbalie volgbalie;
  @Autowired Publicatiebalie publicaties;
  @Autowired Uitkomstenbladen bladen;
  @Autowired Regelingbeheer regelingen;
  @Autowired List<Onderwerpbron> bronnen;
  @Autowired ApplicationEventPublisher omroep;
  @Autowired TransactionTemplate transactie;
  @Autowired JdbcClient jdbc;

  private Gebruiker bo;
  private Gebruiker alex;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    alex = wereld.armoede();
  }

  @Test
  void watErNuKanVoorHetGezinGaatMeteenNaarElkeMelderMetEenGezinDatVastzit() {
    var ander = wereld.melder();
    var zonderGezin = wereld.melder();
    var id = behandel.metGezin(bo, alex);
    var lid = wereld.gemeld(Signaalwereld.inhoud("Ook een gezin.", "GELD", true), ander);
    var zonder = wereld.gemeld(zonderGezin);
    samenvoegen.voegSamen(id, List.of(lid, zonder), "Hetzelfde.", alex);
    gezinnen.help(id, null, "Bel het loket, zij regelen het vandaag.", alex);
    assertThat(samen.soorten(bo)).containsOnlyOnce("tussenantwoord");
    assertThat(samen.soorten(ander)).containsOnlyOnce("tussenantwoord");
    assertThat(samen.soorten(zonderGezin)).doesNotContain("tussenantwoord");
    assertThat(behandel.tijdlijn(lid)).endsWith("GEZIN_GEHOLPEN");
    assertThat(samen.stappen(id)).containsExactly("regelAanpakken");
    assertThat(bladen.van(lid, ander).uitkomsten())
        .extracting(Uitkomstenblad.Regel::toelichting)
        .containsExactly("Bel het loket, zij regelen het vandaag.");
  }

  @Test
  void kanErVoorHetGezinNietsDanHoortDeMelderWaarom() {
    var id = behandel.metGezin(bo, alex);
    assertThatThrownBy(() -> gezinnen.kanNiet(id, null, " ", alex))
        .isInstanceOf(OngeldigeInvoer.class);
    gezinnen.kanNiet(id, null, "De pot is leeg.", alex);
    assertThat(samen.soorten(bo)).contains("tussenantwoord");
    assertThat(wereld.signaal(id).gezinKlaar()).isTrue();
    assertThat(behandel.tijdlijn(id)).endsWith("GEZIN_NIET_MOGELIJK");
  }

  @ParameterizedTest
  @CsvSource({
    "UITVOERING_BREED, IN_UITVOERING, uitvoeren, UITVOEREN",
    "NAAR_BELEID, BIJ_BELEID, beleidVolgen, BELEID_VOLGEN",
    "AGENDEREN, GEAGENDEERD, reactieVastleggen, REACTIE_VASTLEGGEN"
  })
  void watUitgezetIsLooptTotHetGedaanIs(
      Uitkomstsoort soort, Signaalstatus status, String taak, Stap stap) {
    var id = behandel.uitgezet(soort, bo, alex);
    assertThat(wereld.status(id)).isEqualTo(status);
    assertThat(samen.stappen(id)).containsExactly(taak);
    assertThatThrownBy(() -> volgbalie.verleng(id, stap, null, LocalDate.of(2026, 1, 1), "x", alex))
        .isInstanceOf(OngeldigeInvoer.class);
    volgbalie.verleng(id, stap, null, Behandelproef.DAG.plusDays(7), "Het is vakantie.", alex);
    assertThat(wereld.signaal(id).uiterlijk()).isEqualTo(Behandelproef.DAG.plusDays(7));
    assertThat(samen.stappen(id)).containsExactly(taak);
    volgbalie.gedaan(id, stap, null, "Het is anders.", null, alex);
    assertThat(wereld.status(id)).isEqualTo(IN_BEHANDELING);
    assertThat(samen.stappen(id)).containsExactly("regelAanpakken");
    var regel = bladen.van(id, alex).uitkomsten().get(0);
    assertThat(regel.stand()).isEqualTo("GEDAAN");
    assertThat(regel.resultaat()).isEqualTo("Het is anders.");
    assertThat(behandel.tijdlijn(id)).endsWith(soort.name(), "VERLENGD", "GEDAAN");
  }

  @Test
  void uitkomstenVolgenElkaarOp() {
    var id = behandel.uitgezet(Uitkomstsoort.NAAR_BELEID, bo, alex);
    volgbalie.gedaan(id, Stap.BELEID_VOLGEN, null, "De wethouder is het eens.", null, alex);
    balie.zetUit(id, null, Behandelproef.afspraak(Uitkomstsoort.UITVOERING_BREED), alex);
    assertThat(bladen.van(id, alex).uitkomsten())
        .extracting(Uitkomstenblad.Regel::stand)
        .containsExactly("GEDAAN", "LOPEND");
  }

  @Test
  void watErNietBijHoortOntbreektOfMoetErZijn() {
    var id = wereld.opgepakt(bo, alex);
    var leeg = new Uitkomstkeuze(Uitkomstsoort.UITVOERING_BREED, "Anders.", "", "", "", null);
    assertThatThrownBy(() -> balie.zetUit(id, null, leeg, alex))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> balie.klaar(id, null, alex)).isInstanceOf(KanNietMeer.class);
    balie.zetUit(id, null, Behandelproef.afspraak(Uitkomstsoort.NAAR_BELEID), alex);
    assertThat(bladen.van(id, alex).lopend().actiehouder()).isNull();
  }

  @Test
  void nietOvernemenKanOokLaterEnAlleenMetEenReden() {
    var id = wereld.opgepakt(bo, alex);
    assertThatThrownBy(() -> balie.neemNietOver(id, null, "", alex))
        .isInstanceOf(OngeldigeInvoer.class);
    balie.neemNietOver(id, null, "Dit regelt de wet.", alex);
    assertThat(wereld.status(id)).isEqualTo(TE_BEANTWOORDEN);
    assertThat(bladen.van(id, bo).uitkomsten()).isEmpty();
    assertThat(bladen.van(id, alex).uitkomsten()).hasSize(1);
  }

  @Test
  void deTaskforceBesluitEnDeEigenaarGaatVerder() {
    var id = behandel.uitgezet(Uitkomstsoort.TASKFORCE, bo, alex);
    assertThat(wereld.status(id)).isEqualTo(BIJ_TASKFORCE);
    assertThat(samen.stappen(id)).isEmpty();
    assertThat(punt(id)).isEqualTo("WACHT De werkinstructie aanpassen De toets gaat anders.");
    transactie.executeWithoutResult(
        x ->
            omroep.publishEvent(
                new PuntBesloten(id.waarde(), "De gemeente past de toets aan.", VANAF)));
    assertThat(wereld.status(id)).isEqualTo(IN_BEHANDELING);
    assertThat(samen.stappen(id)).containsExactly("regelAanpakken");
    assertThat(bladen.van(id, alex).uitkomsten().get(0).resultaat())
        .isEqualTo("De gemeente past de toets aan.");
    assertThat(samen.soorten(alex)).contains("taskforcebesloten");
  }

  @Test
  void terughalenBijDeTaskforceKanTotZijBesluit() {
    var id = behandel.uitgezet(Uitkomstsoort.TASKFORCE, bo, alex);
    balie.haalTerug(id, alex);
    assertThat(punt(id)).startsWith("INGETROKKEN");
    assertThat(samen.stappen(id)).containsExactly("regelAanpakken");
    assertThat(bladen.van(id, alex).uitkomsten().get(0).stand()).isEqualTo("VERVALLEN");
    assertThatThrownBy(() -> balie.haalTerug(id, alex)).isInstanceOf(KanNietMeer.class);
  }

  @Test
  void deTaskforceZietHetOnderwerpEnHetBewijsEnNooitWieHetMeldde() {
    var id = behandel.uitgezet(Uitkomstsoort.TASKFORCE, bo, alex);
    var onderwerp =
        bronnen.stream().flatMap(bron -> bron.van(id.waarde()).stream()).findFirst().orElseThrow();
    assertThat(onderwerp.bewijs()).containsExactly("Aantal mensen dat dit meldde: <10.");
    assertThat(onderwerp.toString()).doesNotContain(bo.naam(), bo.organisatieNaam());
  }

  @Test
  void eenUitgevoerdeVeranderingStaatOpDeSocialeKaartVanafDieDag() {
    var regeling = behandel.regeling(alex);
    var id = wereld.gemeld(Behandelproef.over(regeling, false), bo);
    triage.neemAan(id, null, alex);
    balie.zetUit(id, null, Behandelproef.afspraak(Uitkomstsoort.UITVOERING_BREED), alex);
    var versie = regelingen.lees(regeling).versie();
    var tekst = "De toets kijkt naar het besteedbaar inkomen.";
    var nieuw =
        new Kaartwijziging(regeling, versie, VANAF, tekst, "Het besteedbaar inkomen telt.", 0);
    volgbalie.gedaan(id, Stap.UITVOEREN, null, "Aangepast.", nieuw, alex);
    var beeld = regelingen.lees(regeling);
    assertThat(beeld.geldend(VANAF.minusDays(1)))
        .extracting("tekst")
        .containsExactly("Het belastbaar inkomen telt.");
    assertThat(beeld.geldend(VANAF))
        .extracting("tekst")
        .containsExactly("Het besteedbaar inkomen telt.");
    var nummer = wereld.signaal(id).nummer();
    assertThat(regelingen.veranderingen(regeling)).hasSize(1);
    assertThat(regelingen.veranderingen(regeling).get(0).signaal()).isEqualTo(nummer);
    assertThat(bladen.van(id, bo).uitkomsten().get(0).vanaf()).isEqualTo(VANAF);
    assertThat(behandel.tijdlijn(id)).endsWith("GEDAAN", "REGELING_VERANDERD");
  }

  @Test
  void wieEenOudeRegelingBewerktWordtGeweigerdEnErVerandertNiets() {
    var regeling = behandel.regeling(alex);
    var id = behandel.uitgezet(Uitkomstsoort.UITVOERING_BREED, bo, alex);
    var oud = new Kaartwijziging(regeling, -1, VANAF, "Anders.", "", null);
    assertThatThrownBy(() -> volgbalie.gedaan(id, Stap.UITVOEREN, null, "Klaar.", oud, alex))
        .isInstanceOf(Ingehaald.class);
    assertThat(wereld.status(id)).isEqualTo(IN_UITVOERING);
    assertThat(regelingen.veranderingen(regeling)).isEmpty();
  }

  @Test
  void wieDeKaartNietBijhoudtVerandertHaarNiet() {
    var juf = wereld.onderwijs();
    var regeling = behandel.regeling(alex);
    var id = wereld.gemeld(Signaalwereld.inhoud("De school mag dit niet.", "SCHOOL", false), bo);
    triage.neemAan(id, null, juf);
    balie.zetUit(id, null, Behandelproef.afspraak(Uitkomstsoort.UITVOERING_BREED), juf);
    var kaart =
        new Kaartwijziging(
            regeling, regelingen.lees(regeling).versie(), VANAF, "Anders.", "", null);
    assertThatThrownBy(() -> volgbalie.gedaan(id, Stap.UITVOEREN, null, "Klaar.", kaart, juf))
        .isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.haalTerug(id, alex)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void watGedaanIsKanIedereenLezen() {
    var id = behandel.teBeantwoorden(bo, alex);
    var uitkomst = behandel.uitkomst(id);
    publicaties.publiceer(id, uitkomst, "De toets", "De toets is anders.", VANAF, alex);
    publicaties.publiceer(id, uitkomst, "De toets", "De toets is anders.", VANAF, alex);
    assertThat(
            jdbc.sql("select titel || ' ' || melders from verandering where signaal_id = ?")
                .param(id.waarde())
                .query(String.class)
                .list())
        .containsExactly("De toets 1");
    assertThatThrownBy(() -> publicaties.voorstel(id, UUID.randomUUID(), alex))
        .isInstanceOf(NietGevonden.class);
  }

  private String punt(SignaalId id) {
    return jdbc.sql(
            "select stand || ' ' || titel || ' ' || vraag from agendapunt where signaal_id = ?")
        .param(id.waarde())
        .query(String.class)
        .single();
  }
}
