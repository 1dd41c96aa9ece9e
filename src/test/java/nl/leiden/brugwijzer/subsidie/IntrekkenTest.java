package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.DERDE;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.EERSTE;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.TWEEDE;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.verantwoording;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.voor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstanden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Terugtrekken door de school, intrekken door de gemeente, wijzigen, en stoppen na drie jaar. */
@BrugwijzerTest
class IntrekkenTest {

  private static final String ANDERE_REKENING = "NL20INGB0001234567";

  @Autowired Subsidiewereld wereld;
  @Autowired Uitvoeringswereld uitvoering;
  @Autowired Terugtrekking terugtrekking;
  @Autowired Intrekkingsbalie intrekkingen;
  @Autowired Wijzigingsbalie wijzigingen;
  @Autowired Rekeningbalie rekeningen;
  @Autowired Voornemenbalie voornemens;
  @Autowired Verantwoordingsbalie verantwoordingen;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Besluiten besluiten;
  @Autowired Aanvragen aanvragen;
  @Autowired Aanvraagklok klok;
  @Autowired Jaarstanden jaarstanden;
  @Autowired JdbcClient jdbc;

  Gebruiker ravi;
  Subsidiewereld.School school;
  UUID regeling;

  @BeforeEach
  void mensen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    school = wereld.school();
    regeling = uitvoering.regeling();
  }

  @Test
  void wieTerugtrektNaHetBesluitMaaktHetGereserveerdeGeldVrij() {
    var id = wereld.besloten(school, Subsidiewereld.verlenen("40000.00"), ravi);
    terugtrekking.trekIn(id, school.bestuur());

    assertThat(status(id)).isEqualTo(Aanvraagstatus.INGETROKKEN);
    assertThat(uitvoering.stappen(id)).isEmpty();
    assertThat(besluiten.findByAanvraagIdOrderByNr(id.waarde()))
        .allMatch(besluit -> besluit.stand() == Besluit.Stand.VERVALLEN);
    assertThat(boekingen(id)).containsExactly("GERESERVEERD", "BESCHIKBAAR");
    assertThat(klok.alle(id)).allMatch(termijn -> termijn.klaar() != null);
    assertThat(uitvoering.brieven(id)).contains("ingetrokken-door-school.pdf");
    assertThat(uitvoering.berichten(id, "subsidie.ingetrokken")).contains(ravi.gebruikersnaam());

    terugtrekking.trekIn(id, school.bestuur());
    assertThat(uitvoering.berichten(id, "subsidie.teruggetrokken")).hasSize(2);
  }

  @Test
  void terugtrekkenKanVanafHetIndienenTotDeBekendmaking() {
    var vroeg = wereld.ingediend(school);
    terugtrekking.trekIn(vroeg, school.directeur());
    assertThat(status(vroeg)).isEqualTo(Aanvraagstatus.INGETROKKEN);
    var laat = verleend(voor(EERSTE, "40000"));
    assertThatThrownBy(() -> terugtrekking.trekIn(laat, school.directeur()))
        .isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> terugtrekking.trekIn(laat, wereld.school().directeur()))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void allesIntrekkenVoorErBetaaldIsGeeftHetPlafondVrij() {
    var id = verleend(voor(EERSTE, "40000"));
    intrekkingen.begin(id, ravi);
    intrekkingen.begin(id, ravi);
    assertThat(uitvoering.stappen(id)).containsExactly("intrekkingVoorbereiden", "verantwoorden");
    besluitbalie.legVoor(id, Ronde.INTREKKING, null, intrekken(voor(EERSTE, "0")), ravi);
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoorden", "zienswijzeIntrekking");
    besluitbalie.zienswijze(id, Ronde.INTREKKING, null, null, school.directeur());
    uitvoering.doorloop(id, Ronde.INTREKKING, intrekken(voor(EERSTE, "0")), school, ravi);

    assertThat(status(id)).isEqualTo(Aanvraagstatus.VERLENING_INGETROKKEN);
    assertThat(uitvoering.stappen(id)).isEmpty();
    assertThat(betalingen(id)).containsExactly("VERVALLEN");
    assertThat(jaarstanden.van(id.waarde()))
        .allMatch(jaar -> jaar.verleend().signum() == 0 && jaar.betaald().signum() == 0);
    assertThat(jaarstanden.afrekening(id.waarde())).isEmpty();
  }

  @Test
  void intrekkenNaBetalenVordertTerugWatDeSchoolNietHoudt() {
    var id = verleend(voor(EERSTE, "20000"), voor(TWEEDE, "20000"));
    uitvoering.betaal(id, EERSTE);
    intrekkingen.begin(id, ravi);
    uitvoering.doorloop(
        id, Ronde.INTREKKING, intrekken(voor(EERSTE, "12000"), voor(TWEEDE, "0")), school, ravi);
    var afrekening = jaarstanden.afrekening(id.waarde()).orElseThrow();
    assertThat(afrekening.vastgesteld()).isEqualByComparingTo("12000");
    assertThat(afrekening.terug()).isEqualByComparingTo("8000");
    assertThat(status(id)).isEqualTo(Aanvraagstatus.VERLENING_INGETROKKEN);
    assertThat(uitvoering.stappen(id)).isEmpty();
    assertThat(
            jdbc.sql("select bedrag from terugvordering where aanvraag_id = ?")
                .param(id.waarde())
                .query(java.math.BigDecimal.class)
                .single())
        .isEqualByComparingTo("8000");
  }

  @Test
  void intrekkenZonderIetsAfTeHalenKanNiet() {
    var id = verleend(voor(EERSTE, "40000"));
    intrekkingen.begin(id, ravi);
    var niets = intrekken(voor(EERSTE, "40000"));
    assertThatThrownBy(() -> besluitbalie.legVoor(id, Ronde.INTREKKING, null, niets, ravi))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void wieAfzietLaatAllesZoalsHetWas() {
    var id = verleend(voor(EERSTE, "40000"));
    intrekkingen.begin(id, ravi);
    assertThatThrownBy(() -> intrekkingen.zieAf(id, null, " ", ravi))
        .isInstanceOf(OngeldigeInvoer.class);
    intrekkingen.zieAf(id, null, "De vacature is vervuld.", ravi);
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoorden");
    assertThat(status(id)).isEqualTo(Aanvraagstatus.VERLEEND);
    intrekkingen.begin(id, ravi);
    assertThat(uitvoering.stappen(id)).contains("intrekkingVoorbereiden");
  }

  @Test
  void vaststellenEnIntrekkenLopenNietDoorElkaar() {
    var id = verleend(voor(EERSTE, "40000"));
    verantwoordingen.dienIn(id, null, 0, verantwoording("40000"), school.directeur());
    intrekkingen.begin(id, ravi);
    besluitbalie.legVoor(id, Ronde.INTREKKING, null, intrekken(voor(EERSTE, "0")), ravi);
    var vast =
        Voorstel.van(
            Besluitsoort.VASTSTELLING, null, List.of(voor(EERSTE, "40000")), "Alles klopt.");
    assertThatThrownBy(() -> besluitbalie.legVoor(id, Ronde.VASTSTELLING, null, vast, ravi))
        .isInstanceOf(KanNietMeer.class);
    besluitbalie.zienswijze(id, Ronde.INTREKKING, null, null, school.directeur());
    intrekkingen.zieAf(id, null, "Toch niet.", ravi);
    assertThat(uitvoering.berichten(id, "subsidie.nietingetrokken")).hasSize(2);
    uitvoering.doorloop(id, Ronde.VASTSTELLING, vast, school, ravi);
    assertThatThrownBy(() -> intrekkingen.begin(id, ravi)).isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenGemeldeWijzigingKrijgtEenAntwoord() {
    var id = verleend(voor(EERSTE, "40000"));
    wijzigingen.meld(id, "De vacature blijft open.", school.directeur());
    wijzigingen.meld(id, "De vacature blijft open.", school.directeur());
    assertThatThrownBy(() -> wijzigingen.meld(id, "En nog iets.", school.bestuur()))
        .isInstanceOf(KanNietMeer.class);
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoorden", "wijzigingBeoordelen");
    assertThatThrownBy(() -> wijzigingen.beantwoord(id, null, Stapantwoord.AFSPRAAK, "", ravi))
        .isInstanceOf(OngeldigeInvoer.class);
    wijzigingen.beantwoord(id, null, Stapantwoord.AFSPRAAK, "Meld het voor 1 maart.", ravi);
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoorden");
    assertThat(uitvoering.brieven(id)).contains("wijziging-antwoord.pdf");
    wijzigingen.meld(id, "En nog iets.", school.bestuur());
    wijzigingen.beantwoord(id, null, Stapantwoord.GEEN_GEVOLG, null, ravi);
    assertThat(uitvoering.berichten(id, "subsidie.wijzigingbeantwoord")).hasSize(4);
  }

  @Test
  void eenAndereRekeningGaatOpnieuwLangsTweeMensen() {
    var id = verleend(voor(EERSTE, "40000"));
    jdbc.sql(
            "update betaling set status = 'KLAARGEZET', klaargezet_door = 'x' where aanvraag_id = ?")
        .param(id.waarde())
        .update();
    var nieuw = new Rekening(ANDERE_REKENING, "Stichting Ander");
    rekeningen.wijzig(id, nieuw, school.bestuur());
    rekeningen.wijzig(id, nieuw, school.bestuur());
    assertThat(betalingen(id)).containsExactly("GEPLAND");
    assertThat(
            jdbc.sql("select eind from betaalrekening where aanvraag_id = ?")
                .param(id.waarde())
                .query(String.class)
                .single())
        .isEqualTo("4567");
    assertThat(uitvoering.berichten(id, "subsidie.rekening"))
        .contains(school.directeur().gebruikersnaam())
        .doesNotHaveDuplicates();
    assertThatThrownBy(() -> rekeningen.wijzig(id, new Rekening("NL00", "X"), school.bestuur()))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void hetDerdeSchooljaarOpRijOokOverTweeVersiesVraagtOmEenVoornemen() {
    var twee = verleend(voor(EERSTE, "20000"), voor(TWEEDE, "20000"));
    assertThat(uitvoering.stappen(twee)).containsExactly("verantwoorden");
    var volgende = uitvoering.volgendeVersie(regeling);
    var id = uitvoering.verleend(volgende, school, ravi, voor(DERDE, "20000"));
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoorden", "voornemenMelden");
    assertThatThrownBy(() -> voornemens.meld(id, null, null, "Geen geld meer.", ravi))
        .isInstanceOf(OngeldigeInvoer.class);
    voornemens.meld(id, null, LocalDate.of(2028, 8, 1), "Geen geld meer.", ravi);
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoorden");
    assertThat(uitvoering.brieven(id)).contains("voornemen-stoppen.pdf");
  }

  @Test
  void drieJaarMetEenGatErinTeltNiet() {
    verleend(voor(EERSTE, "20000"));
    var volgende = uitvoering.volgendeVersie(regeling);
    var id = uitvoering.verleend(volgende, school, ravi, voor(DERDE, "20000"));
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoorden");
  }

  @Test
  void geenVoornemenMoetEenRedenHebben() {
    var id = verleend(voor(EERSTE, "10000"), voor(TWEEDE, "10000"), voor(DERDE, "10000"));
    assertThatThrownBy(() -> voornemens.nietNodig(id, null, "", ravi))
        .isInstanceOf(OngeldigeInvoer.class);
    voornemens.nietNodig(id, null, "De subsidie gaat door.", ravi);
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoorden");
  }

  private AanvraagId verleend(Jaarbedrag... bedragen) {
    return uitvoering.verleend(regeling, school, ravi, bedragen);
  }

  private static Voorstel intrekken(Jaarbedrag... blijft) {
    return Voorstel.van(
        Besluitsoort.INTREKKING,
        Besluitgrond.INTREKKING_ACTIVITEITEN,
        List.of(blijft),
        "De activiteiten gaan niet door.");
  }

  private Aanvraagstatus status(AanvraagId id) {
    return aanvragen.findById(id).orElseThrow().status();
  }

  private List<String> boekingen(AanvraagId id) {
    return jdbc.sql("select naar from plafondboeking where aanvraag_id = ? order by nr")
        .param(id.waarde())
        .query(String.class)
        .list();
  }

  private List<String> betalingen(AanvraagId id) {
    return jdbc.sql("select status from betaling where aanvraag_id = ?")
        .param(id.waarde())
        .query(String.class)
        .list();
  }
}
