package nl.leiden.brugwijzer.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Vragen om aanvulling, aanvullen, en wat er gebeurt als dat uitblijft (artikel 4:5 Awb). */
@BrugwijzerTest
class VolledigheidTest {

  private static final LocalDate OVER_TWEE_WEKEN = LocalDate.of(2026, 11, 30);
  private static final List<String> PUNTEN = List.of("De begroting.", "Het plan voor ouders.");

  @Autowired Subsidiewereld wereld;
  @Autowired Volledigheidsbalie balie;
  @Autowired Aanvulbalie aanvulbalie;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Aanvraagdossiers dossiers;
  @Autowired Aanvragen aanvragen;
  @Autowired Aanvraagklok aanvraagklok;
  @Autowired Rekensomwoorden sommen;
  @Autowired Taken taken;
  @Autowired Wekker wekker;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;

  Gebruiker ravi;
  Subsidiewereld.School school;
  AanvraagId id;

  @BeforeEach
  void ingediend() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    school = wereld.school();
    id = wereld.ontvangen(school);
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void vragenOmAanvullingLaatDeBeslistermijnStilstaanVanafMorgen() {
    vraag();
    assertThat(status()).isEqualTo(Aanvraagstatus.AANVULLEN);
    assertThat(stap().stap()).isEqualTo("aanvullen");
    assertThat(stap().uiterlijk()).isEqualTo(OVER_TWEE_WEKEN);
    var beeld = dossiers.open(id, school.directeur());
    assertThat(beeld.klok().termijnen())
        .filteredOn(t -> t.soort().equals("BESLISSEN"))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.uiterlijk()).isNull();
              assertThat(t.stilSinds()).isNull();
            });
    klok.zetOp(LocalDate.of(2026, 11, 17));
    assertThat(dossiers.open(id, ravi).klok().termijnen())
        .filteredOn(t -> t.soort().equals("BESLISSEN"))
        .singleElement()
        .satisfies(t -> assertThat(t.stilSinds()).isEqualTo("2026-11-17"));
    assertThat(berichten(school.bestuur())).contains("subsidie.aanvullen");
    assertThat(brieven()).contains("aanvulverzoek.pdf");
    assertThat(beeld.tijdlijn()).extracting("soort").endsWith("AANVULLING_GEVRAAGD");
  }

  @Test
  void deBeslistermijnTeltWeerVanafDeDagVanDeAanvulling() {
    vraag();
    klok.zetOp(LocalDate.of(2026, 11, 29));
    aanvulbalie.vulAan(id, null, List.of("Zie hier.", ""), school.bestuur());
    assertThat(status()).isEqualTo(Aanvraagstatus.AANGEVULD);
    assertThat(sommen.van(aanvraagklok.lopend(id, Soort.BESLISSEN).orElseThrow()))
        .extracting(Rekensomwoorden.Regel::zin)
        .containsExactly(
            "13 weken na 16 november 2026 = 15 februari 2027",
            "12 dagen opgeschort; nieuwe uiterste dag 27 februari 2027");
    // Vier weken na zondag 29 november eindigt op een zondag; een termijn uit een wet schuift op.
    assertThat(aanvraagklok.uiterlijk(id, Soort.BUITEN_BEHANDELING)).contains(dag("2026-12-28"));
    assertThat(aanvraagklok.lopend(id, Soort.AANVULLEN)).isEmpty();
    assertThat(stap().stap()).isEqualTo("aanvullingToetsen");
    assertThat(stap().behandelaar()).isEqualTo(ravi.gebruikersnaam());
    assertThat(berichten(ravi)).contains("subsidie.aangevuld");
    assertThat(dossiers.open(id, ravi).aanvullingen())
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.punten())
                  .containsExactly(
                      new Aanvulbeeld.Punt(PUNTEN.get(0), "Zie hier."),
                      new Aanvulbeeld.Punt(PUNTEN.get(1), ""));
              assertThat(v.aangevuldNaam()).isEqualTo(school.bestuur().naam());
            });
  }

  @Test
  void eenBeslistermijnDieOmIsGaatNietMeerStilstaan() {
    klok.zetOp(LocalDate.of(2027, 2, 15));
    balie.vraagAanvulling(id, null, PUNTEN, LocalDate.of(2027, 3, 1), ravi);
    klok.zetOp(LocalDate.of(2027, 2, 17));
    var beslissen = dossiers.open(id, school.directeur()).klok();
    assertThat(beslissen.termijnen().get(0).stilSinds()).isNull();
    assertThat(beslissen.inGebreke()).isTrue();
    aanvulbalie.vulAan(id, null, List.of("Zie hier."), school.directeur());
    assertThat(aanvraagklok.uiterlijk(id, Soort.BESLISSEN)).contains(dag("2027-02-15"));
  }

  @Test
  void wieDezelfdeDagAanvultLietDeTermijnNietStilstaan() {
    vraag();
    aanvulbalie.vulAan(id, null, List.of("Zie hier."), school.directeur());
    assertThat(aanvraagklok.uiterlijk(id, Soort.BESLISSEN)).contains(dag("2027-02-15"));
  }

  @Test
  void watDeSchoolBijvoegtStaatNaHetVersturenVast() {
    vraag();
    var bestand = wereld.bestand(id, school.bestuur());
    aanvulbalie.vulAan(id, null, List.of(), school.directeur());
    assertThat(vast(bestand)).isTrue();
    assertThatThrownBy(() -> wereld.bestand(id, school.directeur()))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenLegeAanvullingKanNiet() {
    vraag();
    assertThatThrownBy(() -> aanvulbalie.vulAan(id, null, List.of(" ", ""), school.directeur()))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("antwoorden[0]"));
    assertThat(status()).isEqualTo(Aanvraagstatus.AANVULLEN);
  }

  @Test
  void tweeKeerVersturenVultEenKeerAan() {
    vraag();
    var taak = stap().id();
    aanvulbalie.vulAan(id, taak, List.of("Eerst."), school.directeur());
    assertThatThrownBy(() -> aanvulbalie.vulAan(id, taak, List.of("Dan."), school.directeur()))
        .isInstanceOfSatisfying(AlGedaan.class, fout -> assertThat(fout.zelf()).isTrue());
    assertThatThrownBy(() -> aanvulbalie.vulAan(id, taak, List.of("Ook."), school.bestuur()))
        .isInstanceOfSatisfying(AlGedaan.class, fout -> assertThat(fout.zelf()).isFalse());
  }

  @Test
  void zonderPuntenOfBinnenEenWeekKanDeGemeenteNietVragen() {
    weigert(List.of(), OVER_TWEE_WEKEN, "punten");
    weigert(PUNTEN, LocalDate.of(2026, 11, 22), "uiterlijk");
    weigert(PUNTEN, null, "uiterlijk");
    weigert(PUNTEN, LocalDate.of(2027, 11, 17), "uiterlijk");
    assertThat(status()).isEqualTo(Aanvraagstatus.INGEDIEND);
    assertThat(balie.aanvultijd(id, ravi).standaard()).isEqualTo(OVER_TWEE_WEKEN);
    balie.vraagAanvulling(id, null, PUNTEN, LocalDate.of(2026, 11, 23), ravi);
  }

  @Test
  void alleenDeEigenSchoolVultAanEnAlleenBeleidVraagt() {
    var vreemd = wereld.school();
    assertThatThrownBy(
            () -> balie.vraagAanvulling(id, null, PUNTEN, OVER_TWEE_WEKEN, school.directeur()))
        .isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(
            () ->
                balie.vraagAanvulling(
                    id, null, PUNTEN, OVER_TWEE_WEKEN, wereld.kantoor(Rol.BESLISSER)))
        .isInstanceOf(NietToegestaan.class);
    vraag();
    assertThatThrownBy(() -> aanvulbalie.vulAan(id, null, List.of("x"), vreemd.directeur()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> aanvulbalie.vulAan(id, null, List.of("x"), vreemd.bestuur()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> aanvulbalie.vulAan(id, null, List.of("x"), ravi))
        .isInstanceOf(NietToegestaan.class);
  }

  @Test
  void wieNietAanvultLaatDeTermijnWeerLopenNaDeLaatsteDag() {
    vraag();
    assertThat(wekker.staan(id.waarde()))
        .containsEntry("aanvullen", LocalDateTime.parse("2026-11-30T08:00"))
        .containsEntry("hersteltermijnVoorbij", LocalDateTime.parse("2026-12-01T00:00"));
    klok.zetOp(LocalDate.of(2026, 12, 1));
    wekker.gaatAf(id.waarde(), "hersteltermijnVoorbij");
    assertThat(status()).isEqualTo(Aanvraagstatus.AANGEVULD);
    assertThat(sommen.van(aanvraagklok.lopend(id, Soort.BESLISSEN).orElseThrow()))
        .extracting(Rekensomwoorden.Regel::zin)
        .endsWith("14 dagen opgeschort; nieuwe uiterste dag 1 maart 2027");
    assertThat(aanvraagklok.uiterlijk(id, Soort.BUITEN_BEHANDELING)).contains(dag("2026-12-28"));
    assertThat(stap().uiterlijk()).isEqualTo("2026-12-28");
    assertThat(stap().behandelaar()).isEqualTo(ravi.gebruikersnaam());
    assertThat(berichten(ravi)).contains("subsidie.nietaangevuld");
    assertThat(berichten(school.directeur())).contains("subsidie.aanvultijdvoorbij");
  }

  @Test
  void deWekkerDieEenDagTeLaatAfgaatRekentMetDeLaatsteDag() {
    vraag();
    klok.zetOp(LocalDate.of(2026, 12, 4));
    wekker.gaatAf(id.waarde(), "hersteltermijnVoorbij");
    assertThat(aanvraagklok.uiterlijk(id, Soort.BESLISSEN)).contains(dag("2027-03-01"));
    assertThat(aanvraagklok.uiterlijk(id, Soort.BUITEN_BEHANDELING)).contains(dag("2026-12-28"));
  }

  @Test
  void naDeAanvullingTeltDeVolgordeVanafHetMomentDatAllesErWas() {
    vraag();
    klok.zetOp(LocalDate.of(2026, 11, 20));
    aanvulbalie.vulAan(id, null, List.of("Zie hier."), school.directeur());
    klok.zetOp(LocalDate.of(2026, 11, 25));
    balie.alsnogVolledig(id, null, ravi);
    assertThat(status()).isEqualTo(Aanvraagstatus.BEOORDELEN);
    assertThat(stap().stap()).isEqualTo("beoordelen");
    assertThat(stap().uiterlijk()).isEqualTo("2027-02-18");
    assertThat(volledigOp()).isEqualTo("2026-11-20");
    assertThat(aanvraagklok.lopend(id, Soort.BUITEN_BEHANDELING)).isEmpty();
  }

  @Test
  void eenAnderBeslistOfDeAanvraagNietBehandeldWordt() {
    verstreken();
    balie.stelVoorNietTeBehandelen(id, null, "De begroting bleef uit.", ravi);
    assertThat(status()).isEqualTo(Aanvraagstatus.BESLUITEN);
    assertThat(stap().stap()).isEqualTo("besluiten");
    besluitbalie.neem(id, Ronde.AANVRAAG, null, wereld.kantoor(Rol.BESLISSER));
    wereld.maakBekend(id, Ronde.AANVRAAG, ravi);
    assertThat(status()).isEqualTo(Aanvraagstatus.BUITEN_BEHANDELING);
    assertThat(aanvraagklok.lopend(id, Soort.BUITEN_BEHANDELING)).isEmpty();
  }

  @Test
  void naVierWekenKanNietBehandelenNietMeer() {
    verstreken();
    klok.zetOp(LocalDate.of(2026, 12, 29));
    assertThatThrownBy(() -> balie.stelVoorNietTeBehandelen(id, null, "Te laat.", ravi))
        .isInstanceOf(KanNietMeer.class);
    assertThat(status()).isEqualTo(Aanvraagstatus.AANGEVULD);
    balie.alsnogVolledig(id, null, ravi);
    assertThat(status()).isEqualTo(Aanvraagstatus.BEOORDELEN);
  }

  @Test
  void ookBesluitenNietTeBehandelenKanAlleenBinnenVierWeken() {
    var yara = wereld.kantoor(Rol.BESLISSER);
    verstreken();
    balie.stelVoorNietTeBehandelen(id, null, "De begroting bleef uit.", ravi);
    klok.zetOp(LocalDate.of(2026, 12, 29));
    assertThatThrownBy(() -> besluitbalie.neem(id, Ronde.AANVRAAG, null, yara))
        .isInstanceOf(KanNietMeer.class);
    besluitbalie.stuurTerug(id, Ronde.AANVRAAG, null, "De vier weken zijn om.", yara);
    assertThat(stap().stap()).isEqualTo("beoordelen");
    besluitbalie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
    besluitbalie.neem(id, Ronde.AANVRAAG, null, yara);
    assertThat(status()).isEqualTo(Aanvraagstatus.BEKENDMAKEN);
  }

  @Test
  void zonderVerzoekOmAanvullingKanNietBehandelenNiet() {
    balie.volledig(id, null, ravi);
    var voorstel =
        Voorstel.van(
            Besluitsoort.BUITEN_BEHANDELING, Besluitgrond.NIET_AANGEVULD, List.of(), "Nee.");
    assertThatThrownBy(() -> besluitbalie.legVoor(id, Ronde.AANVRAAG, null, voorstel, ravi))
        .isInstanceOf(KanNietMeer.class);
  }

  private void vraag() {
    balie.vraagAanvulling(id, null, PUNTEN, OVER_TWEE_WEKEN, ravi);
  }

  private void verstreken() {
    vraag();
    klok.zetOp(LocalDate.of(2026, 12, 1));
    wekker.gaatAf(id.waarde(), "hersteltermijnVoorbij");
  }

  private void weigert(List<String> punten, LocalDate uiterlijk, String veld) {
    assertThatThrownBy(() -> balie.vraagAanvulling(id, null, punten, uiterlijk, ravi))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }

  private Taak stap() {
    return taken.vanZaak(id.waarde()).get(0);
  }

  private Aanvraagstatus status() {
    return aanvragen.findById(id).orElseThrow().status();
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

  private boolean vast(java.util.UUID bestand) {
    return jdbc.sql("select vast from document where id = ?")
        .param(bestand)
        .query(Boolean.class)
        .single();
  }

  private String volledigOp() {
    return jdbc.sql("select volledig_op::date::text from plafondvolgorde where aanvraag_id = ?")
        .param(id.waarde())
        .query(String.class)
        .single();
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }
}
