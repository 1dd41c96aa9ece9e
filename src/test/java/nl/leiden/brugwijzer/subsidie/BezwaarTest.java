package nl.leiden.brugwijzer.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.Bezwaarbehandeling.Horen;
import nl.leiden.brugwijzer.subsidie.geld.Betaalplanning;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.geld.Vaststelling;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Bezwaar van een school, van indienen tot wat het doet. */
@BrugwijzerTest
class BezwaarTest {

  private static final LocalDate BEKEND = Testklok.BEGIN.toLocalDate();

  @Autowired Subsidiewereld wereld;
  @Autowired Bezwaarbalie balie;
  @Autowired Bezwaaradvies advies;
  @Autowired Bezwaardossiers dossiers;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Aanvragen aanvragen;
  @Autowired Besluiten besluiten;
  @Autowired Aanvraagklok aanvraagklok;
  @Autowired Betaalplanning betaalplanning;
  @Autowired Vaststelling vaststelling;
  @Autowired Procesmotor motor;
  @Autowired Wekker wekker;
  @Autowired Taken taken;
  @Autowired Testklok klok;
  @Autowired PlatformTransactionManager transacties;
  @Autowired JdbcClient jdbc;

  Gebruiker ravi;
  Gebruiker noa;
  Gebruiker yara;
  Subsidiewereld.School school;

  @BeforeEach
  void mensen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    noa = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    yara = wereld.kantoor(Rol.BESLISSER);
    school = wereld.school();
  }

  @AfterEach
  void terug() {
    klok.herstel();
  }

  @Test
  void deSchoolKrijgtEenBevestigingEnDeGemeenteEenTaakMetDeWettelijkeDag() {
    var id = wereld.geweigerd(school);
    wereld.bezwaar(id, "Wij voldoen wel.", school.directeur());
    assertThat(taken.vanZaak(id.waarde()))
        .singleElement()
        .satisfies(
            taak -> {
              assertThat(taak.stap()).isEqualTo("bezwaarBehandelen");
              assertThat(taak.behandelaar()).isNull();
              assertThat(taak.uiterlijk()).isEqualTo("2027-02-08");
            });
    assertThat(brieven(id)).contains("ontvangst-bezwaar.pdf");
    assertThat(posten(id)).contains("subsidie.bezwaar", "subsidie.bezwaarontvangen");
    assertThat(gebeurtenissen(id)).contains("BEZWAAR_INGEDIEND");
  }

  @Test
  void tweeKeerVersturenGeeftEenBezwaar() {
    var id = wereld.geweigerd(school);
    var sleutel = UUID.randomUUID();
    var besluit = wereld.besluit(id);
    var een = balie.maak(id, sleutel, besluit, "Daarom.", false, school.directeur());
    var twee = balie.maak(id, sleutel, besluit, "Daarom.", false, school.directeur());
    assertThat(twee).isEqualTo(een);
    assertThat(stappen(id)).containsExactly("bezwaarBehandelen");
    assertThatThrownBy(() -> wereld.bezwaar(id, "Nog een keer.", school.bestuur()))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenBezwaarZonderGrondenKanAlsDieNogKomen() {
    var id = wereld.geweigerd(school);
    var besluit = wereld.besluit(id);
    assertThatThrownBy(
            () -> balie.maak(id, UUID.randomUUID(), besluit, " ", false, school.directeur()))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("gronden"));
    var bezwaar = wereld.bezwaar(id, "", school.directeur());
    assertThat(dossiers.open(id, bezwaar, school.directeur()).aanvullenTot())
        .isEqualTo(BEKEND.plusWeeks(4));
    assertThatThrownBy(() -> legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), noa))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("uitkomst"));

    balie.vulAan(id, bezwaar, "Hierom.", school.directeur());
    assertThat(dossiers.open(id, bezwaar, noa).gronden()).isEqualTo("Hierom.");
    legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), noa);
    assertThat(stappen(id)).containsExactly("bezwaarBeslissen");
  }

  @Test
  void alsNiemandAanvultGaatDeGemeenteNaDeTermijnVerder() {
    var id = wereld.geweigerd(school);
    wereld.bezwaar(id, "", school.directeur());
    klok.zetOp(BEKEND.plusWeeks(4).plusDays(1));
    legVoor(
        id,
        uitkomst(Bezwaaruitkomst.NIET_ONTVANKELIJK),
        new Bezwaarbehandeling(Horen.KENNELIJK_NIET_ONTVANKELIJK, null, "Geen gronden.", ""),
        noa);
    assertThat(stappen(id)).containsExactly("bezwaarBeslissen");
  }

  @Test
  void vragenOmAanvullingZetDeKlokStilEnDeTaakVerder() {
    var id = wereld.geweigerd(school);
    var bezwaar = wereld.bezwaar(id, "Daarom.", school.directeur());
    klok.zetOp(LocalDate.of(2027, 1, 4));
    balie.vraagAanvulling(id, bezwaar, noa);
    assertThat(uiterlijk(id)).isEqualTo("2027-03-08");
    assertThat(taken.vanZaak(id.waarde()).get(0).uiterlijk()).isEqualTo("2027-03-08");
    assertThat(posten(id)).contains("subsidie.bezwaaraanvullen");
    klok.zetOp(LocalDate.of(2027, 1, 11));
    balie.vulAan(id, bezwaar, "En hierom.", school.bestuur());
    assertThat(uiterlijk(id)).isEqualTo("2027-02-15");
    assertThatThrownBy(() -> balie.vraagAanvulling(id, bezwaar, noa))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void verdagenEnEenCommissieVerzettenDeTaak() {
    var id = wereld.geweigerd(school);
    var bezwaar = wereld.bezwaar(id, "Daarom.", school.directeur());
    balie.metCommissie(id, bezwaar, true, noa);
    assertThat(taken.vanZaak(id.waarde()).get(0).uiterlijk()).isEqualTo("2027-03-22");
    balie.metCommissie(id, bezwaar, false, noa);
    balie.verdaag(id, bezwaar, 6, noa);
    assertThat(taken.vanZaak(id.waarde()).get(0).uiterlijk()).isEqualTo("2027-03-22");
    assertThat(brieven(id)).contains("beslistermijn-bezwaar-verdaagd.pdf");
    assertThatThrownBy(() -> balie.verdaag(id, bezwaar, 6, noa)).isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> balie.verdaag(id, bezwaar, 7, noa))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void eenTeLaatBezwaarWordtAangenomenEnVraagtEenReden() {
    var id = verleend("30000.00");
    klok.zetOp(BEKEND.plusWeeks(6).plusDays(1));
    var bezwaar = wereld.bezwaar(id, "Sorry, te laat.", school.directeur());
    assertThat(dossiers.open(id, bezwaar, noa).teLaat()).isTrue();
    assertThatThrownBy(() -> legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), noa))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("verschoonbaar"));
    legVoor(
        id,
        uitkomst(Bezwaaruitkomst.ONGEGROND),
        new Bezwaarbehandeling(Horen.WIL_NIET, null, "Zij belde af.", "De post staakte."),
        noa);
    assertThat(stappen(id)).contains("bezwaarBeslissen");
  }

  @Test
  void deGemeenteRegistreertEenBriefDieOpTijdGepostIs() {
    var id = wereld.geweigerd(school);
    klok.zetOp(LocalDate.of(2027, 1, 4));
    var brief =
        Bezwaarschrift.opPapier(
            LocalDate.of(2027, 1, 4), LocalDate.of(2026, 12, 28), "Wij zijn het oneens.", false);
    var bezwaar = balie.registreer(id, UUID.randomUUID(), wereld.besluit(id), brief, ravi);
    assertThat(dossiers.open(id, bezwaar, school.directeur()).teLaat()).isFalse();
    assertThat(posten(id)).contains("subsidie.bezwaarontvangen");
    var morgen = Bezwaarschrift.opPapier(LocalDate.of(2027, 1, 5), null, "Oneens.", false);
    var ander = wereld.geweigerd(wereld.school());
    assertThatThrownBy(
            () -> balie.registreer(ander, UUID.randomUUID(), wereld.besluit(ander), morgen, ravi))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("ontvangen"));
  }

  @Test
  void andermansBezwaarBestaatNiet() {
    var id = wereld.geweigerd(school);
    var bezwaar = wereld.bezwaar(id, "Daarom.", school.directeur());
    var andere = wereld.school();
    var elders = wereld.geweigerd(andere);
    assertThatThrownBy(() -> wereld.bezwaar(id, "Daarom.", andere.directeur()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.trekIn(elders, bezwaar, andere.directeur()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> dossiers.open(elders, bezwaar, noa)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(
            () ->
                balie.maak(
                    elders,
                    UUID.randomUUID(),
                    wereld.besluit(id),
                    "Daarom.",
                    false,
                    andere.directeur()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.trekIn(id, bezwaar, noa)).isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.verdaag(id, bezwaar, 1, school.directeur()))
        .isInstanceOf(NietToegestaan.class);
  }

  @Test
  void wieAanHetBesluitWerkteBehandeltHetBezwaarNietEnBeslistErNietOver() {
    var id = wereld.inBeoordeling(school, ravi);
    besluitbalie.legVoor(
        id, Ronde.AANVRAAG, null, Subsidiewereld.weigeren(Besluitgrond.RIJKSSUBSIDIE), ravi);
    besluitbalie.neem(id, Ronde.AANVRAAG, null, yara);
    wereld.maakBekend(id, Ronde.AANVRAAG, ravi);
    wereld.bezwaar(id, "Daarom.", school.directeur());
    assertThat(dossiers.teBehandelen(id, ravi).zelf()).isTrue();
    assertThatThrownBy(() -> legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), ravi))
        .isInstanceOf(KanNietMeer.class);
    legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), noa);
    assertThatThrownBy(() -> besluitbalie.neem(id, Ronde.BEZWAAR, null, yara))
        .isInstanceOf(KanNietMeer.class);
    var noaAlsBeslisser = metRol(noa, Rol.BESLISSER);
    assertThatThrownBy(() -> besluitbalie.neem(id, Ronde.BEZWAAR, null, noaAlsBeslisser))
        .isInstanceOf(KanNietMeer.class);
    besluitbalie.neem(id, Ronde.BEZWAAR, null, wereld.kantoor(Rol.BESLISSER));
    assertThat(stappen(id)).containsExactly("bezwaarBekendmaken");
  }

  @Test
  void eenLopendBezwaarHoudtDeHoofdwegOpenOokAlsDeBeslissingTeLaatKomt() {
    var id = wereld.geweigerd(school);
    assertThat(wekker.staan(id.waarde()))
        .containsEntry("bezwaartermijnVoorbij", LocalDateTime.of(2027, 1, 5, 0, 0));
    wereld.bezwaar(id, "Daarom.", school.directeur());
    assertThat(wekker.staan(id.waarde()).get("bezwaartermijnVoorbij"))
        .isAfter(LocalDateTime.of(2036, 1, 1, 0, 0));
    klok.zetOp(LocalDate.of(2027, 6, 1));
    legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), noa);
    beslis(id);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.AFGEWEZEN);
    assertThat(wekker.staan(id.waarde()))
        .containsEntry("bezwaartermijnVoorbij", LocalDateTime.of(2027, 1, 5, 0, 0));
    wekker.gaanAf(wekker.ids(id.waarde()));
    assertThat(wekker.lopend(id.waarde())).isZero();
    assertThat(aanvragen.findById(id).orElseThrow().gesloten()).isNotNull();
    // Tegen een beslissing op bezwaar staat geen bezwaar open.
    assertThatThrownBy(() -> wereld.bezwaar(id, "Nog een.", school.directeur()))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void opEenGeslotenAanvraagLeggenWeUitHoeHetPerBriefKan() {
    var id = wereld.geweigerd(school);
    wekker.gaanAf(wekker.ids(id.waarde()));
    assertThat(dossiers.bij(id, school.directeur()).gesloten()).isTrue();
    assertThatThrownBy(() -> wereld.bezwaar(id, "Daarom.", school.directeur()))
        .isInstanceOfSatisfying(
            KanNietMeer.class,
            fout -> assertThat(fout.sleutel()).isEqualTo("fout.bezwaar.gesloten"));
  }

  @Test
  void gegrondNaEenWeigeringLeidtTotBetalenEnVerantwoorden() {
    var id = wereld.geweigerd(school);
    wereld.bezwaar(id, "Wij voldoen wel.", school.directeur());
    legVoor(id, gegrond("40000.00"), noa);
    assertThat(boekingen(id)).isEmpty();
    besluitbalie.neem(id, Ronde.BEZWAAR, null, yara);
    assertThat(boekingen(id)).containsExactly("GERESERVEERD");
    assertThat(status(id)).isEqualTo(Aanvraagstatus.AFGEWEZEN);
    wereld.maakBekend(id, Ronde.BEZWAAR, noa);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.VERLEEND);
    assertThat(boekingen(id)).containsExactly("GERESERVEERD", "VERLEEND");
    assertThat(betaald(id)).isEqualByComparingTo("40000.00");
    assertThat(stappen(id)).containsExactly("verantwoorden");
    assertThat(aanvraagklok.lopend(id, Soort.BESLISSEN_OP_BEZWAAR)).isEmpty();
    assertThat(dossiers.bij(id, school.directeur()).mogelijk()).isEmpty();
  }

  @Test
  void gegrondTegenEenTeLaagBedragGeeftHetVerschil() {
    var id = verleend("30000.00");
    wereld.bezwaar(id, "Wij vroegen meer.", school.directeur());
    assertThatThrownBy(() -> legVoor(id, gegrond("20000.00"), noa))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("bedragen[0].bedrag"));
    assertThatThrownBy(() -> legVoor(id, gegrond("30000.00"), noa))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("bedragen"));
    assertThatThrownBy(() -> legVoor(id, gegrond("40000.01"), noa))
        .isInstanceOf(OngeldigeInvoer.class);
    legVoor(id, gegrond("40000.00"), noa);
    beslis(id);
    assertThat(betaald(id)).isEqualByComparingTo("40000.00");
    assertThat(stappen(id)).containsExactly("verantwoorden");
  }

  @Test
  void gegrondTegenEenLagereVaststellingBetaaltDeRest() {
    var id = wereld.verleend(school, ravi);
    var besluit = ander(id, Ronde.VASTSTELLING, Besluitsoort.VASTSTELLING, "25000.00");
    doe(
        () -> {
          var a = aanvragen.findById(id).orElseThrow();
          vaststelling.stelVast(
              id.waarde(), besluit.id(), besluit.voorstel().bedragen(), BEKEND, "yara");
          a.naar(Aanvraagstatus.VASTSTELLEN, klok.instant().atZone(klok.getZone()));
          a.naar(Aanvraagstatus.VASTGESTELD, klok.instant().atZone(klok.getZone()));
        });
    balie.maak(id, UUID.randomUUID(), besluit.id(), "Alles is gedaan.", false, school.directeur());
    assertThatThrownBy(() -> legVoor(id, gegrond("40000.01"), noa))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("bedragen[0].bedrag"));
    legVoor(id, gegrond("35000.00"), noa);
    beslis(id);
    assertThat(betaald(id)).isEqualByComparingTo("35000.00");
  }

  @Test
  void gegrondTegenEenIntrekkingHersteltDeVerlening() {
    var id = wereld.verleend(school, ravi);
    var besluit = ander(id, Ronde.INTREKKING, Besluitsoort.INTREKKING, null);
    doe(
        () -> {
          var a = aanvragen.findById(id).orElseThrow();
          betaalplanning.laatVallen(id.waarde(), besluit.id(), "yara");
          a.naar(Aanvraagstatus.VERLENING_INGETROKKEN, klok.instant().atZone(klok.getZone()));
          motor.bericht(id.waarde(), "verleningIngetrokken");
        });
    balie.maak(id, UUID.randomUUID(), besluit.id(), "Wij doen het.", false, school.directeur());
    legVoor(id, gegrond("40000.00"), noa);
    beslis(id);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.VERLEEND);
    assertThat(betaald(id)).isEqualByComparingTo("40000.00");
    assertThat(stappen(id)).containsExactly("verantwoorden");
  }

  @Test
  void eenIngetrokkenBezwaarVervaltMetZijnTaakEnVoorstel() {
    var id = wereld.geweigerd(school);
    var bezwaar = wereld.bezwaar(id, "Daarom.", school.directeur());
    legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), noa);
    balie.trekIn(id, bezwaar, school.bestuur());
    assertThat(stappen(id)).isEmpty();
    assertThat(besluiten.open(id.waarde(), Ronde.BEZWAAR)).isEmpty();
    assertThat(wekker.staan(id.waarde()))
        .containsEntry("bezwaartermijnVoorbij", LocalDateTime.of(2027, 1, 5, 0, 0));
    assertThatThrownBy(() -> balie.trekIn(id, bezwaar, school.bestuur()))
        .isInstanceOf(KanNietMeer.class);
    // Binnen de termijn mag zij zich nog bedenken.
    wereld.bezwaar(id, "Toch wel.", school.directeur());
    assertThat(stappen(id)).containsExactly("bezwaarBehandelen");
  }

  @Test
  void alsErAlBeslotenIsKanIntrekkenNietMeer() {
    var id = wereld.geweigerd(school);
    var bezwaar = wereld.bezwaar(id, "Daarom.", school.directeur());
    legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), noa);
    besluitbalie.neem(id, Ronde.BEZWAAR, null, yara);
    assertThatThrownBy(() -> balie.trekIn(id, bezwaar, school.directeur()))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenTweedeBezwaarWachtOpHetEerste() {
    var id = verleend("30000.00");
    var eerste = wereld.bezwaar(id, "Te weinig.", school.directeur());
    var besluit = ander(id, Ronde.INTREKKING, Besluitsoort.INTREKKING, "20000.00");
    var tweede =
        balie.maak(id, UUID.randomUUID(), besluit.id(), "Dit ook niet.", false, school.directeur());
    assertThat(stappen(id)).containsExactlyInAnyOrder("bezwaarBehandelen", "verantwoorden");
    assertThat(dossiers.open(id, tweede, noa).stand()).isEqualTo(Bezwaar.Stand.WACHT);
    balie.trekIn(id, eerste, school.directeur());
    assertThat(dossiers.open(id, tweede, noa).stand()).isEqualTo(Bezwaar.Stand.IN_BEHANDELING);
    assertThat(stappen(id)).containsExactlyInAnyOrder("bezwaarBehandelen", "verantwoorden");
  }

  @Test
  void zonderHorenOfVerslagGaatHetNietNaarDeBeslisser() {
    var id = wereld.geweigerd(school);
    wereld.bezwaar(id, "Daarom.", school.directeur());
    var leeg = new Bezwaarbehandeling(null, null, "", "");
    assertThatThrownBy(() -> legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), leeg, noa))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("horen"));
    var pastNiet = new Bezwaarbehandeling(Horen.KENNELIJK_ONGEGROND, null, "Nee.", "");
    assertThatThrownBy(() -> legVoor(id, gegrond("40000.00"), pastNiet, noa))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("horen"));
    var morgen = new Bezwaarbehandeling(Horen.GEHOORD, BEKEND.plusDays(1), "Zij zei.", "");
    assertThatThrownBy(() -> legVoor(id, uitkomst(Bezwaaruitkomst.ONGEGROND), morgen, noa))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("gehoordOp"));
  }

  private AanvraagId verleend(String bedrag) {
    var vol = Subsidiewereld.verlenen(bedrag);
    var voorstel =
        new Voorstel(
            vol.soort(),
            Besluitgrond.MAXIMUM,
            vol.bedragen(),
            vol.motivering(),
            vol.oordelen(),
            null);
    var id = wereld.besloten(school, voorstel, ravi);
    wereld.maakBekend(id, Ronde.AANVRAAG, ravi);
    return id;
  }

  /** Een besluit uit een andere ronde, zoals het er na bekendmaken staat. */
  private Besluit ander(AanvraagId id, Ronde ronde, Besluitsoort soort, String bedrag) {
    var besluit = new Besluit(id, ronde, null);
    var bedragen =
        bedrag == null
            ? List.<Jaarbedrag>of()
            : List.of(new Jaarbedrag("2026-2027", new BigDecimal(bedrag)));
    besluit.stelVoor(Voorstel.van(soort, null, bedragen, "Daarom."), ravi, klok.instant());
    besluit.neem(wereld.kantoor(Rol.BESLISSER), klok.instant());
    besluit.zetBrief(UUID.randomUUID(), BEKEND);
    besluit.maakBekend(ravi, BEKEND);
    return besluiten.saveAndFlush(besluit);
  }

  private void doe(Runnable werk) {
    new TransactionTemplate(transacties).executeWithoutResult(status -> werk.run());
  }

  private static Voorstel uitkomst(Bezwaaruitkomst uitkomst) {
    return new Voorstel(
        Besluitsoort.OP_BEZWAAR, null, List.of(), "Wij keken opnieuw.", List.of(), uitkomst);
  }

  private static Voorstel gegrond(String bedrag) {
    return new Voorstel(
        Besluitsoort.OP_BEZWAAR,
        null,
        List.of(new Jaarbedrag("2026-2027", new BigDecimal(bedrag))),
        "De school heeft gelijk.",
        List.of(),
        Bezwaaruitkomst.GEGROND);
  }

  private void legVoor(AanvraagId id, Voorstel voorstel, Gebruiker wie) {
    var gehoord =
        new Bezwaarbehandeling(
            Horen.GEHOORD, LocalDate.now(klok), "De school vertelde waarom.", "");
    legVoor(id, voorstel, gehoord, wie);
  }

  private void legVoor(AanvraagId id, Voorstel voorstel, Bezwaarbehandeling gedaan, Gebruiker wie) {
    advies.legVoor(id, null, gedaan, voorstel, wie);
  }

  private void beslis(AanvraagId id) {
    besluitbalie.neem(id, Ronde.BEZWAAR, null, yara);
    wereld.maakBekend(id, Ronde.BEZWAAR, noa);
  }

  private Gebruiker metRol(Gebruiker wie, Rol rol) {
    jdbc.sql("update gebruiker set rol = ? where gebruikersnaam = ?")
        .params(rol.name(), wie.gebruikersnaam())
        .update();
    return wereld.opnieuw(wie);
  }

  private LocalDate uiterlijk(AanvraagId id) {
    return aanvraagklok.uiterlijk(id, Soort.BESLISSEN_OP_BEZWAAR).orElseThrow();
  }

  private Aanvraagstatus status(AanvraagId id) {
    return aanvragen.findById(id).orElseThrow().status();
  }

  private List<String> stappen(AanvraagId id) {
    return taken.vanZaak(id.waarde()).stream().map(Taak::stap).toList();
  }

  private List<String> boekingen(AanvraagId id) {
    return lijst("select naar from plafondboeking where aanvraag_id = ? order by nr", id);
  }

  private List<String> brieven(AanvraagId id) {
    return lijst("select naam from document where zaak_id = ?", id);
  }

  private List<String> posten(AanvraagId id) {
    return lijst("select soort from bericht where zaak_id = ?", id);
  }

  private List<String> gebeurtenissen(AanvraagId id) {
    return lijst("select soort from aanvraag_gebeurtenis where aanvraag_id = ?", id);
  }

  private List<String> lijst(String sql, AanvraagId id) {
    return jdbc.sql(sql).param(id.waarde()).query(String.class).list();
  }

  private BigDecimal betaald(AanvraagId id) {
    return jdbc.sql(
            """
            select coalesce(sum(bedrag), 0) from betaling
            where aanvraag_id = ? and status <> 'VERVALLEN'
            """)
        .param(id.waarde())
        .query(BigDecimal.class)
        .single();
  }
}
