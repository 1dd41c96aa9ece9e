package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Twee mensen, of een mens en een wekker, willen op hetzelfde moment iets anders met dezelfde
 * aanvraag. Eén wint, de ander hoort dat gewoon, en motor en tabellen zeggen daarna hetzelfde.
 */
@BrugwijzerTest
class AanvraagTegelijkTest {

  private static final int RONDES = 8;
  private static final int GELUKT = 302;
  private static final int NET_TE_LAAT = 409;

  @Autowired MockMvc mvc;
  @Autowired Subsidiewereld wereld;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Volledigheidsbalie volledigheid;
  @Autowired Aanvragen aanvragen;
  @Autowired Taken taken;
  @Autowired Wekker wekker;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;

  Gebruiker ravi;
  Gebruiker noa;
  Gebruiker yara;
  Subsidiewereld.School school;
  AanvraagId id;

  @BeforeEach
  void mensen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    noa = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    yara = wereld.kantoor(Rol.BESLISSER);
    school = wereld.school();
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @RepeatedTest(RONDES)
  void tweeMedewerkersMakenTegelijkBekendEnEenIsHet() {
    var weg = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    id = wereld.besloten(school, Subsidiewereld.klein(), weg);
    geefVrij("bekendmaken");
    var hash = wereld.hash(id, Ronde.AANVRAAG);
    var taak = taak("bekendmaken");

    var uitkomsten =
        samen(
            () -> stuur(ravi, "/stappen/bekendmaken", "taak", taak, "hash", hash),
            () -> stuur(noa, "/stappen/bekendmaken", "taak", taak, "hash", hash));

    assertThat(uitkomsten)
        .extracting(MockHttpServletResponse::getStatus)
        .containsExactlyInAnyOrder(GELUKT, NET_TE_LAAT);
    var winnaar = uitkomsten.get(0).getStatus() == GELUKT ? ravi : noa;
    assertThat(tekst(uitkomsten, NET_TE_LAAT)).contains(winnaar.naam());
    assertThat(status()).isEqualTo(Aanvraagstatus.VERLEEND);
    assertThat(open()).containsExactly("verantwoorden");
    assertThat(gebeurtenissen("BEKENDGEMAAKT_VERLENING")).isOne();
    assertThat(gedaan("bekendmaken")).containsExactly(winnaar.gebruikersnaam());
    assertThat(
            lijst(
                "select sha256 from document where zaak_id = ? and status = 'DEFINITIEF' and sha256 in"
                    + " (select d.sha256 from besluit b join document d on d.id = b.brief_id)"))
        .containsExactly(hash);
    assertThat(lijst("select status from betaling where aanvraag_id = ?")).containsOnly("GEPLAND");
    assertThat(tel("plafondboeking where soort = 'VERLENING' and aanvraag_id = ?")).isOne();
    iedereenHoortHetEenKeer("subsidie.besluit", school.directeur(), school.bestuur());
    gelijk();
  }

  @RepeatedTest(RONDES)
  void deSchoolTrektInTerwijlErBeslotenWordt() {
    id = wereld.voorgelegd(school, Subsidiewereld.klein());
    var taak = taak("besluiten");

    var uitkomsten =
        samen(
            () -> stuur(school.directeur(), "/terugtrekken"),
            () -> stuur(yara, "/stappen/besluiten", "taak", taak, "keuze", "NEEM"));

    assertThat(uitkomsten.get(0).getStatus()).isEqualTo(GELUKT);
    assertThat(uitkomsten.get(1).getStatus()).isIn(GELUKT, NET_TE_LAAT);
    ingetrokken();
    var besloten = uitkomsten.get(1).getStatus() == GELUKT;
    assertThat(gebeurtenissen("BESLOTEN")).isEqualTo(besloten ? 1 : 0);
    if (!besloten) assertThat(tekst(uitkomsten, NET_TE_LAAT)).contains("Deze taak hoeft niet meer");
  }

  @RepeatedTest(RONDES)
  void deSchoolTrektInTerwijlErBekendgemaaktWordt() {
    id = wereld.besloten(school, Subsidiewereld.klein(), ravi);
    var taak = taak("bekendmaken");
    var hash = wereld.hash(id, Ronde.AANVRAAG);

    var uitkomsten =
        samen(
            () -> stuur(school.directeur(), "/terugtrekken"),
            () -> stuur(ravi, "/stappen/bekendmaken", "taak", taak, "hash", hash));

    assertThat(uitkomsten)
        .extracting(MockHttpServletResponse::getStatus)
        .containsExactlyInAnyOrder(GELUKT, NET_TE_LAAT);
    if (uitkomsten.get(0).getStatus() == GELUKT) ingetrokken();
    else {
      assertThat(status()).isEqualTo(Aanvraagstatus.VERLEEND);
      assertThat(open()).containsExactly("verantwoorden");
      assertThat(tel("betaling where aanvraag_id = ?")).isPositive();
      assertThat(gebeurtenissen("INGETROKKEN")).isZero();
      iedereenHoortHetEenKeer("subsidie.besluit", school.directeur(), school.bestuur());
      gelijk();
    }
  }

  @RepeatedTest(RONDES)
  void deSchoolVultAanTerwijlDeTijdDaarvoorOmIs() {
    id = wereld.omAanvullingGevraagd(school, ravi);
    var taak = taak("aanvullen");
    klok.zetOp(wekker.staan(id.waarde()).get("hersteltermijnVoorbij").toLocalDate());
    var bel = wekker.id(id.waarde(), "hersteltermijnVoorbij");

    var uitkomsten =
        Samen.doe(
            List.<Handeling>of(
                () ->
                    stuur(
                        school.directeur(),
                        "/stappen/aanvullen",
                        "taak",
                        taak,
                        "antwoorden[0]",
                        "De begroting staat nu in het plan."),
                () -> wekker.gaatAfZoalsDeMotor(bel, klok.instant())));
    wekker.gaatAfZoalsDeMotor(bel, klok.instant());

    var antwoord = (MockHttpServletResponse) uitkomsten.get(0).waarde();
    assertThat(uitkomsten.get(0).fout()).isNull();
    wachtteNietOpElkaar(uitkomsten.get(1));
    var aangevuld = antwoord.getStatus() == GELUKT;
    if (!aangevuld) {
      assertThat(antwoord.getStatus()).isEqualTo(NET_TE_LAAT);
      assertThat(tekst(List.of(antwoord), NET_TE_LAAT)).contains("Deze taak hoeft niet meer");
    }
    assertThat(status()).isEqualTo(Aanvraagstatus.AANGEVULD);
    assertThat(open()).containsExactly("aanvullingToetsen");
    assertThat(gebeurtenissen("AANGEVULD")).isEqualTo(aangevuld ? 1 : 0);
    assertThat(gebeurtenissen("NIET_AANGEVULD")).isEqualTo(aangevuld ? 0 : 1);
    iedereenHoortHetEenKeer(aangevuld ? "subsidie.aangevuld" : "subsidie.nietaangevuld", ravi);
    assertThat(
            tel(
                "aanvraag_aanvulverzoek where aangevuld_op is not null and verstreken_op is null"
                    + " and aanvraag_id = ?"))
        .isEqualTo(aangevuld ? 1 : 0);
    assertThat(wekker.staan(id.waarde())).doesNotContainKey("hersteltermijnVoorbij");
    gelijk();
  }

  @RepeatedTest(RONDES)
  void deSchoolMaaktBezwaarTerwijlDeAanvraagSluit() {
    id = wereld.geweigerd(school);
    var besluit = wereld.besluit(id).toString();
    klok.zetOp(wekker.staan(id.waarde()).get("bezwaartermijnVoorbij").toLocalDate());
    var bel = wekker.id(id.waarde(), "bezwaartermijnVoorbij");
    var sleutel = UUID.randomUUID().toString();

    var uitkomsten =
        Samen.doe(
            List.<Handeling>of(
                () ->
                    stuur(
                        school.directeur(),
                        "/bezwaar",
                        "sleutel",
                        sleutel,
                        "besluit",
                        besluit,
                        "gronden",
                        "Wij voldoen wel."),
                () -> wekker.gaatAfZoalsDeMotor(bel, klok.instant())));
    wekker.gaatAfZoalsDeMotor(bel, klok.instant());

    var antwoord = (MockHttpServletResponse) uitkomsten.get(0).waarde();
    assertThat(uitkomsten.get(0).fout()).isNull();
    wachtteNietOpElkaar(uitkomsten.get(1));
    var gemaakt = antwoord.getStatus() == GELUKT;
    if (!gemaakt) assertThat(antwoord.getStatus()).isEqualTo(NET_TE_LAAT);
    assertThat(tel("bezwaar where aanvraag_id = ?")).isEqualTo(gemaakt ? 1 : 0);
    assertThat(aanvragen.findById(id).orElseThrow().gesloten() == null).isEqualTo(gemaakt);
    assertThat(wekker.lopend(id.waarde())).isEqualTo(gemaakt ? 1 : 0);
    assertThat(open()).isEqualTo(gemaakt ? List.of("bezwaarBehandelen") : List.of());
    assertThat(gebeurtenissen("GESLOTEN")).isEqualTo(gemaakt ? 0 : 1);
    if (gemaakt) {
      iedereenHoortHetEenKeer("subsidie.bezwaarontvangen", school.directeur(), school.bestuur());
      assertThat(hoe("subsidie.bezwaar")).contains(ravi.gebruikersnaam()).doesNotHaveDuplicates();
    }
    gelijk();
  }

  @RepeatedTest(RONDES)
  void tweeMedewerkersVerdagenTegelijkEnErWordtEenKeerVerdaagd() {
    id = wereld.ontvangen(school);
    volledigheid.volledig(id, null, ravi);
    assertThat(taken.open(id.waarde(), "beoordelen").orElseThrow().uiterlijk())
        .isEqualTo("2027-02-15");

    var uitkomsten = samen(() -> verdaag(ravi, "De een."), () -> verdaag(noa, "De ander."));

    assertThat(uitkomsten)
        .extracting(MockHttpServletResponse::getStatus)
        .containsExactlyInAnyOrder(GELUKT, NET_TE_LAAT);
    assertThat(tekst(uitkomsten, NET_TE_LAAT)).contains("verdaagd");
    var dag = LocalDate.of(2027, 3, 15);
    assertThat(taken.open(id.waarde(), "beoordelen").orElseThrow().uiterlijk()).isEqualTo(dag);
    assertThat(wekker.staan(id.waarde())).containsEntry("beoordelen", dag.atTime(8, 0));
    assertThat(gebeurtenissen("VERDAAGD")).isOne();
    assertThat(tel("aanvraag_klokslag where wat = 'VERDAAGD' and aanvraag_id = ?")).isOne();
    assertThat(tel("document where naam = 'verdaging.pdf' and zaak_id = ?")).isOne();
    iedereenHoortHetEenKeer("subsidie.verdaagd", school.directeur(), school.bestuur());
    gelijk();
  }

  private MockHttpServletResponse verdaag(Gebruiker wie, String reden) throws Exception {
    return stuur(
        wie,
        "/klok/verdagen",
        "bevestig",
        "ja",
        "sleutel",
        UUID.randomUUID().toString(),
        "aantal",
        "4",
        "eenheid",
        "WEKEN",
        "reden",
        reden,
        "gezien",
        "2027-03-15");
  }

  private void ingetrokken() {
    assertThat(status()).isEqualTo(Aanvraagstatus.INGETROKKEN);
    assertThat(open()).isEmpty();
    assertThat(wekker.lopend(id.waarde())).isZero();
    assertThat(lijst("select stand from besluit where aanvraag_id = ?")).containsOnly("VERVALLEN");
    assertThat(tel("betaling where status <> 'VERVALLEN' and aanvraag_id = ?")).isZero();
    assertThat(tel("plafondboeking where naar = 'GERESERVEERD' and aanvraag_id = ?"))
        .as("wat gereserveerd werd, kwam vrij")
        .isEqualTo(tel("plafondboeking where van = 'GERESERVEERD' and aanvraag_id = ?"));
    iedereenHoortHetEenKeer("subsidie.teruggetrokken", school.directeur(), school.bestuur());
    assertThat(hoe("subsidie.ingetrokken"))
        .contains(ravi.gebruikersnaam(), noa.gebruikersnaam())
        .doesNotHaveDuplicates();
    gelijk();
  }

  private MockHttpServletResponse stuur(Gebruiker wie, String pad, String... velden)
      throws Exception {
    var verzoek = post("/subsidies/" + id + pad).with(als(wie)).with(csrf());
    for (var n = 0; n < velden.length; n += 2) verzoek.param(velden[n], velden[n + 1]);
    return mvc.perform(verzoek).andReturn().getResponse();
  }

  private static List<MockHttpServletResponse> samen(Handeling... handelingen) {
    var uitkomsten = Samen.doe(Arrays.asList(handelingen));
    assertThat(uitkomsten).extracting(Samen.Uitkomst::fout).containsOnlyNulls();
    return uitkomsten.stream().map(u -> (MockHttpServletResponse) u.waarde()).toList();
  }

  private static String tekst(List<MockHttpServletResponse> antwoorden, int status) {
    return antwoorden.stream()
        .filter(antwoord -> antwoord.getStatus() == status)
        .map(
            antwoord -> {
              try {
                return antwoord.getContentAsString();
              } catch (java.io.UnsupportedEncodingException onmogelijk) {
                throw new AssertionError(onmogelijk);
              }
            })
        .findFirst()
        .orElseThrow();
  }

  /** Een wekker die te laat was, mag mislukken; de motor probeert hem dan opnieuw. */
  private static void wachtteNietOpElkaar(Samen.Uitkomst wekker) {
    if (!wekker.gelukt())
      assertThat(wekker.fout())
          .satisfies(fout -> assertThat(stapel(fout)).doesNotContain("deadlock"));
  }

  private static String stapel(Throwable fout) {
    var tekst = new java.io.StringWriter();
    fout.printStackTrace(new java.io.PrintWriter(tekst));
    return tekst.toString();
  }

  private void geefVrij(String stap) {
    wekker.vanNiemand(UUID.fromString(taak(stap)));
  }

  private String taak(String stap) {
    return taken.open(id.waarde(), stap).orElseThrow().id().toString();
  }

  private Aanvraagstatus status() {
    return aanvragen.findById(id).orElseThrow().status();
  }

  private List<String> open() {
    return wekker.openStappen(id.waarde());
  }

  /** De takenlijst is voor deze aanvraag gelijk aan de motor, tot op de rij. */
  private void gelijk() {
    assertThat(
            lijst(
                """
                with motor as (
                  select r.id_::uuid as id, p.business_key_::uuid as zaak, r.task_def_key_ as stap,
                         r.assignee_ as behandelaar
                  from act_ru_task r join act_ru_execution p on p.id_ = r.proc_inst_id_
                  where p.business_key_ = :id::text)
                select coalesce(m.id, t.id)::text from motor m
                full join (select * from taak where zaak_id = :id) t on t.id = m.id
                where (m.id, m.zaak, m.stap, m.behandelaar)
                  is distinct from (t.id, t.zaak_id, t.stap, t.behandelaar)
                """))
        .as("verschil tussen lijst en motor")
        .isEmpty();
  }

  private void iedereenHoortHetEenKeer(String soort, Gebruiker... wie) {
    assertThat(hoe(soort))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(wie).map(Gebruiker::gebruikersnaam).toList());
  }

  /** Wie dit bericht kreeg, zo vaak als hij het kreeg. */
  private List<String> hoe(String soort) {
    return lijst("select aan from bericht where zaak_id = ? and soort = '" + soort + "'");
  }

  private List<String> gedaan(String stap) {
    return lijst("select door from taak_gedaan where zaak_id = ? and stap = '" + stap + "'");
  }

  private long gebeurtenissen(String soort) {
    return tel("aanvraag_gebeurtenis where soort = '" + soort + "' and aanvraag_id = ?");
  }

  private long tel(String waar) {
    return Long.parseLong(lijst("select count(*)::text from " + waar).get(0));
  }

  private List<String> lijst(String sql) {
    return jdbc.sql(sql.replace("?", ":id")).param("id", id.waarde()).query(String.class).list();
  }
}
