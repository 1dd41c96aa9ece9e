package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.subsidie.Onderdeel.INZET;
import static nl.leiden.brugwijzer.subsidie.Onderdeel.OUDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.proef.Samen.Uitkomst;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Een aanvraag op een echte database: samen schrijven en één keer indienen. */
@BrugwijzerTest
class AanvraagTest {

  @Autowired Subsidiewereld wereld;
  @Autowired Aanvraagbegin begin;
  @Autowired Aanvraagbalie balie;
  @Autowired Aanvraagdossiers dossiers;
  @Autowired Aanvraaglijst lijst;
  @Autowired Subsidieregelingbeheer beheer;
  @Autowired Documenten documenten;
  @Autowired Proefmensen mensen;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;

  School school;

  @BeforeEach
  void eenSchool() {
    school = wereld.school();
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void tweeCollegasDieTegelijkBeginnenSchrijvenAanDezelfdeAanvraag() {
    var regeling = wereld.open();
    var uitkomsten =
        Samen.doe(
            List.<Handeling>of(
                () -> begin.begin(regeling, school.vestiging(), school.directeur()),
                () -> begin.begin(regeling, school.vestiging(), school.bestuur()),
                () -> begin.begin(regeling, school.vestiging(), school.directeur())));
    assertThat(uitkomsten).allMatch(Uitkomst::gelukt);
    assertThat(uitkomsten.stream().map(Uitkomst::waarde).distinct()).hasSize(1);
  }

  @Test
  void eenCollegaNeemtHetOverEnBeidenZienWieWatVeranderde() {
    var id = wereld.begonnen(school);
    bewaar(id, OUDERS, met("Eerste versie", ""), school.directeur());
    bewaar(id, OUDERS, met("Tweede versie", ""), school.bestuur());
    assertThat(dossiers.open(id, school.directeur()).wijzigingen())
        .first()
        .satisfies(
            w -> {
              assertThat(w.door()).isEqualTo(school.bestuur().naam());
              assertThat(w.oud()).isEqualTo("Eerste versie");
              assertThat(w.nieuw()).isEqualTo("Tweede versie");
            });
  }

  @Test
  void watIemandAchterElkaarTyptIsEenWijziging() {
    var id = wereld.begonnen(school);
    for (var tekst : List.of("V", "Ve", "Veel ouders"))
      bewaar(id, OUDERS, met(tekst, ""), school.directeur());
    assertThat(dossiers.open(id, school.bestuur()).wijzigingen())
        .singleElement()
        .satisfies(w -> assertThat(w.nieuw()).isEqualTo("Veel ouders"));
  }

  @Test
  void opEenOudeVersieVanHetzelfdeOnderdeelSchrijvenKanNietEenAnderOnderdeelWel() {
    var id = wereld.begonnen(school);
    var gezien = wereld.versie(id);
    bewaar(id, OUDERS, met("Van de collega", ""), school.bestuur());
    assertThatThrownBy(
            () ->
                balie.bewaar(
                    id, OUDERS, gezien, met("Van mij", ""), Rekening.LEEG, school.directeur()))
        .isInstanceOf(Ingehaald.class);
    balie.bewaar(
        id, INZET, gezien, Voorbeeldregeling.compleet(), Rekening.LEEG, school.directeur());
    var inhoud = dossiers.open(id, school.directeur()).inhoud();
    assertThat(inhoud.populatie()).isEqualTo("Van de collega");
    assertThat(inhoud.uren()).isEqualByComparingTo("16");
  }

  @Test
  void eenOnvolledigConceptKanNietIngediendWordenEnZegtAllesWatOntbreekt() {
    var id = wereld.begonnen(school);
    assertThatThrownBy(() -> balie.dienIn(id, wereld.versie(id), false, school.directeur()))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout ->
                assertThat(fout.fouten())
                    .extracting(OngeldigeInvoer.Fout::veld)
                    .contains("populatie", "uren", "kwaliteit[0]", "gevraagd", "iban", "verklaring")
                    .doesNotContain("schooljaren"));
  }

  @Test
  void indienenGeeftNummerTermijnTijdlijnEnBericht() {
    var id = wereld.ingediend(school);
    var beeld = dossiers.open(id, school.bestuur());
    assertThat(beeld.nummer()).matches("SUB-2026-[0-9]{4,}");
    assertThat(beeld.status()).isEqualTo(Aanvraagstatus.INGEDIEND);
    assertThat(beeld.beslissen().uiterlijk()).isEqualTo(LocalDate.of(2027, 8, 31));
    assertThat(beeld.tijdlijn())
        .last()
        .satisfies(m -> assertThat(m.soort()).isEqualTo("INGEDIEND"));
    for (var wie : List.of(school.directeur(), school.bestuur()))
      assertThat(
              jdbc.sql("select soort from bericht where aan = ? and zaak_id = ?")
                  .params(wie.gebruikersnaam(), id.waarde())
                  .query(String.class)
                  .list())
          .containsExactly("subsidie.ingediend");
  }

  @Test
  void deSomStaatErZoalsJeHemNarekent() {
    klok.zetOp(LocalDate.of(2026, 5, 20));
    var regeling =
        wereld.gepubliceerd(
            "proef-" + UUID.randomUUID().toString().substring(0, 8),
            Voorbeeldregeling.met(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1)));
    var id = begin.begin(regeling, school.vestiging(), school.directeur());
    wereld.schrijf(
        id, Voorbeeldregeling.compleet(), Voorbeeldregeling.rekening(), school.directeur());
    balie.dienIn(id, wereld.versie(id), true, school.directeur());
    var beslissen = dossiers.open(id, school.directeur()).beslissen();
    assertThat(beslissen.uiterlijk()).isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(beslissen.som())
        .singleElement()
        .satisfies(
            r -> assertThat(r.zin()).isEqualTo("13 weken na 1 juni 2026 = 31 augustus 2026"));
  }

  @Test
  void nogEensIndienenDoetNietsEnEenCollegaHoortWieHetDeed() {
    var id = wereld.ingediend(school);
    var nummer = dossiers.open(id, school.directeur()).nummer();
    balie.dienIn(id, 0, true, school.directeur());
    assertThat(dossiers.open(id, school.directeur()).nummer()).isEqualTo(nummer);
    assertThatThrownBy(() -> balie.dienIn(id, 0, true, school.bestuur()))
        .isInstanceOfSatisfying(
            AlGedaan.class, fout -> assertThat(fout.wie()).isEqualTo(school.directeur().naam()));
  }

  @Test
  void tienKeerTegelijkIndienenIsEenKeerIngediend() {
    var id = wereld.compleet(school);
    var versie = wereld.versie(id);
    var pogingen =
        IntStream.range(0, 10)
            .<Handeling>mapToObj(
                i ->
                    () -> {
                      balie.dienIn(id, versie, true, school.directeur());
                      return id;
                    })
            .toList();
    assertThat(Samen.doe(pogingen)).allMatch(Uitkomst::gelukt);
    assertThat(
            jdbc.sql(
                    "select count(*) from aanvraag_gebeurtenis"
                        + " where aanvraag_id = ? and soort = 'INGEDIEND'")
                .param(id.waarde())
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void wieNietZagWatEenCollegaVeranderdeDientNietIn() {
    var id = wereld.compleet(school);
    var gezien = wereld.versie(id);
    bewaar(id, OUDERS, met("Net veranderd", "x"), school.bestuur());
    assertThatThrownBy(() -> balie.dienIn(id, gezien, true, school.directeur()))
        .isInstanceOf(Ingehaald.class);
  }

  @Test
  void naIndienenVerandertErNietsMeer() {
    var id = wereld.ingediend(school);
    assertThatThrownBy(() -> bewaar(id, OUDERS, met("x", "y"), school.directeur()))
        .isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> balie.gooiWeg(id, school.directeur())).isInstanceOf(KanNietMeer.class);
  }

  @Test
  void buitenHetVensterKanIndienenNietErvoorKanSchrijvenWel() {
    var code = "proef-" + UUID.randomUUID().toString().substring(0, 8);
    var straks = Voorbeeldregeling.met(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
    var regeling = wereld.gepubliceerd(code, straks);
    var id = begin.begin(regeling, school.vestiging(), school.directeur());
    wereld.schrijf(
        id, Voorbeeldregeling.compleet(), Voorbeeldregeling.rekening(), school.directeur());
    assertThatThrownBy(() -> balie.dienIn(id, wereld.versie(id), true, school.directeur()))
        .isInstanceOf(KanNietMeer.class);
    klok.zetOp(LocalDate.of(2027, 1, 1));
    assertThatThrownBy(() -> balie.dienIn(id, wereld.versie(id), true, school.directeur()))
        .isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> begin.begin(regeling, wereld.school().vestiging(), school.directeur()))
        .isInstanceOf(NietGevonden.class);
    var ander = wereld.school();
    assertThatThrownBy(() -> begin.begin(regeling, ander.vestiging(), ander.directeur()))
        .isInstanceOf(KanNietMeer.class);
    klok.zetOp(LocalDate.of(2026, 12, 31));
    balie.dienIn(id, wereld.versie(id), true, school.directeur());
  }

  @Test
  void eenLopendeAanvraagHoudtDeVersieWaaropZijBegon() {
    var code = "proef-" + UUID.randomUUID().toString().substring(0, 8);
    var inhoud = Voorbeeldregeling.met(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31));
    var eerste = wereld.gepubliceerd(code, inhoud);
    var id = begin.begin(eerste, school.vestiging(), school.directeur());
    var beleid = mensen.met(Rol.BELEID_ONDERWIJS);
    var tweede = beheer.volgOp(eerste, beleid);
    var lager =
        Voorbeeldregeling.met(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31), "10000.00");
    beheer.schrijf(tweede, beheer.lees(tweede, beleid).versie(), lager, beleid);
    beheer.publiceer(tweede, beheer.lees(tweede, beleid).versie(), beleid);
    wereld.schrijf(
        id, Voorbeeldregeling.compleet(), Voorbeeldregeling.rekening(), school.directeur());
    balie.dienIn(id, wereld.versie(id), true, school.directeur());
    assertThat(dossiers.open(id, school.directeur()).regeling().versienummer()).isEqualTo(1);
    assertThatThrownBy(() -> begin.begin(eerste, school.vestiging(), school.directeur()))
        .isInstanceOf(NietGevonden.class);
    var nieuw = begin.begin(tweede, school.vestiging(), school.directeur());
    assertThat(dossiers.open(nieuw, school.directeur()).regeling().versienummer()).isEqualTo(2);
  }

  @Test
  void documentenHorenBijDeAanvraagEnStaanVastZodraZijIsIngediend() {
    var id = wereld.compleet(school);
    var onderwijs = mensen.met(Rol.BELEID_ONDERWIJS);
    var bestand = wereld.bestand(id, school.bestuur());
    assertThat(dossiers.documenten(id, school.directeur()).regels())
        .singleElement()
        .satisfies(regel -> assertThat(regel.kanWeg()).isTrue());
    assertThatThrownBy(() -> documenten.open(bestand, onderwijs)).isInstanceOf(NietGevonden.class);
    balie.dienIn(id, wereld.versie(id), true, school.directeur());
    var gezien = dossiers.documenten(id, onderwijs);
    assertThat(gezien.regels())
        .extracting(regel -> regel.document().id())
        .contains(bestand)
        .hasSize(2);
    assertThat(gezien.magToevoegen()).isFalse();
    for (var wie : List.of(school.directeur(), onderwijs)) {
      assertThatThrownBy(() -> wereld.bestand(id, wie)).isInstanceOf(NietGevonden.class);
      assertThatThrownBy(() -> documenten.haalWeg(bestand, wie)).isInstanceOf(NietGevonden.class);
    }
    for (var vreemde : new Gebruiker[] {wereld.school().directeur(), mensen.met(Rol.TEAMLID)})
      assertThatThrownBy(() -> documenten.open(bestand, vreemde)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void weggooienIsTerugTeDraaien() {
    var id = wereld.begonnen(school);
    balie.gooiWeg(id, school.directeur());
    assertThatThrownBy(() -> dossiers.open(id, school.directeur()))
        .isInstanceOf(NietGevonden.class);
    assertThat(lijst.blad(null, school.directeur()).leeg()).isTrue();
    balie.haalTerug(id, school.bestuur());
    assertThat(lijst.blad(null, school.directeur()).regels()).hasSize(1);
    balie.gooiWeg(id, school.directeur());
    wereld.begonnen(school);
    assertThatThrownBy(() -> balie.haalTerug(id, school.directeur()))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenVolgendeAanvraagBegintMetWatErVanDeVorigeBekendIs() {
    wereld.ingediend(school);
    var volgende = dossiers.open(wereld.begonnen(school), school.directeur());
    assertThat(volgende.inhoud().populatie()).startsWith("Veel ouders");
    assertThat(volgende.inhoud().kwaliteit(0)).startsWith("Elke ochtend");
    assertThat(volgende.inhoud().begroting().posten()).isEmpty();
    assertThat(volgende.inhoud().rijkssubsidie()).isNull();
    assertThat(volgende.rekening().iban()).isEqualTo(Voorbeeldregeling.IBAN);
    assertThat(volgende.tijdlijn().get(0).soort()).isEqualTo("BEGONNEN_VANUIT");
  }

  @Test
  void dezelfdeRekeningBijEenAndereSchoolZietDeGemeenteZonderHetNummer() {
    var onderwijs = mensen.met(Rol.BELEID_ONDERWIJS);
    var eigen = new Rekening("NL" + "02ABNA0123456789", "Stichting");
    var eerste = met(eigen, school);
    assertThat(dossiers.open(eerste, onderwijs).rekeningElders()).isFalse();
    var tweede = met(eigen, wereld.school());
    var gezien = dossiers.open(tweede, onderwijs);
    assertThat(gezien.rekeningElders()).isTrue();
    assertThat(gezien.rekening()).isEqualTo(Rekening.LEEG);
    assertThat(gezien.velden().get(Onderdeel.REKENING))
        .allSatisfy(veld -> assertThat(veld.tekst()).isEmpty());
    assertThat(
            jdbc.sql("select iban || '' from aanvraag where id = ?")
                .param(tweede.waarde())
                .query(String.class)
                .single())
        .doesNotContain("0123456789");
  }

  @Test
  void anderenZienDeAanvraagNietEnDeGemeentePasNaIndienen() {
    var id = wereld.compleet(school);
    var ander = wereld.school();
    var onderwijs = mensen.met(Rol.BELEID_ONDERWIJS);
    for (var wie : new Gebruiker[] {ander.directeur(), ander.bestuur(), onderwijs})
      assertThatThrownBy(() -> dossiers.open(id, wie)).isInstanceOf(NietGevonden.class);
    balie.dienIn(id, wereld.versie(id), true, school.directeur());
    assertThat(dossiers.open(id, onderwijs).wijzigingen()).isEmpty();
    assertThatThrownBy(() -> dossiers.open(id, ander.directeur())).isInstanceOf(NietGevonden.class);
    assertThat(lijst.blad(null, ander.bestuur()).leeg()).isTrue();
    assertThat(lijst.blad(null, school.bestuur()).regels()).hasSize(1);
  }

  private AanvraagId met(Rekening rekening, School vanWie) {
    var id = wereld.begonnen(vanWie);
    wereld.schrijf(id, Voorbeeldregeling.compleet(), rekening, vanWie.directeur());
    balie.dienIn(id, wereld.versie(id), true, vanWie.directeur());
    return id;
  }

  private void bewaar(AanvraagId id, Onderdeel o, Aanvraaginhoud inhoud, Gebruiker wie) {
    balie.bewaar(id, o, wereld.versie(id), inhoud, Rekening.LEEG, wie);
  }

  private static Aanvraaginhoud met(String populatie, String uitdagingen) {
    var l = Aanvraaginhoud.LEEG;
    return new Aanvraaginhoud(
        l.schooljaren(),
        populatie,
        uitdagingen,
        l.schoolweging(),
        l.spreidingscijfer(),
        l.achterstandsscore(),
        l.uren(),
        l.werkgever(),
        l.kwaliteit(),
        l.begroting(),
        l.rijkssubsidie());
  }

  private static Aanvraaginhoud tweeEisen() {
    var c = Voorbeeldregeling.compleet();
    return new Aanvraaginhoud(
        c.schooljaren(),
        c.populatie(),
        c.uitdagingen(),
        c.schoolweging(),
        c.spreidingscijfer(),
        c.achterstandsscore(),
        c.uren(),
        c.werkgever(),
        List.of("Zo", "En zo"),
        c.begroting(),
        c.rijkssubsidie());
  }
}
