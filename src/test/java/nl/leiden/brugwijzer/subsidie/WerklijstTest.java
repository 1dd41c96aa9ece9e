package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** De werklijst van de gemeente: wat erop staat, en wat de database ervoor leest. */
@BrugwijzerTest
class WerklijstTest {

  /** Wat van één mens of een paar scholen is, gaat rij voor rij; de rest leest een bladzijde. */
  private static final int BLAD = 260;

  private static final int ENG = 1_700;

  @Autowired Subsidiewereld wereld;
  @Autowired Werklijst lijst;
  @Autowired Aanvraaglijst schoollijst;
  @Autowired Aanvraagklok klok;
  @Autowired Besluitbalie balie;
  @Autowired Takenbalie takenbalie;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired TransactionTemplate transactie;

  Gebruiker ravi;
  Subsidiewereld.School school;
  String naam;

  @BeforeEach
  void mensen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    school = wereld.school();
    naam = school.vestiging();
  }

  @Test
  void eenIngediendeAanvraagStaatErMetWieErAanZetIsEnDeLaatsteDag() {
    var id = wereld.ingediend(school);
    var regel = regel(id);
    assertThat(regel.status()).isEqualTo(Aanvraagstatus.INGEDIEND);
    assertThat(regel.uiterlijk()).isEqualTo(klok.uiterlijk(id, Soort.BESLISSEN).orElseThrow());
    assertThat(regel.termijn()).isEqualTo("BESLISSEN");
    assertThat(regel.bij()).isEqualTo(new Werkregel.Bij("volledigheidToetsen", false, null, 0));
    var taak =
        jdbc.sql("select id from taak where zaak_id = ?")
            .param(id.waarde())
            .query(UUID.class)
            .single();
    takenbalie.pakOp(taak, ravi);
    assertThat(regel(id).bij().naam()).isEqualTo(ravi.naam());
  }

  @Test
  void eenTermijnDieStilstaatHeeftGeenDagMaarWelEenTeken() {
    var id = wereld.inBeoordeling(school, ravi);
    var dag = klok.lopend(id, Soort.BESLISSEN).orElseThrow().sinds().plusDays(1);
    transactie.executeWithoutResult(
        status ->
            klok.verander(
                id,
                Soort.BESLISSEN,
                Klokslag.OPGESCHORT,
                t -> t.schortOp(Opschorting.Grond.INSTEMMING, dag),
                ravi));
    var regel = regel(id);
    assertThat(regel.staatStil()).isTrue();
    assertThat(regel.uiterlijk()).isNull();
  }

  @Test
  void naHetBesluitTeltDeTijdVoorBezwaarNietMee() {
    var id = wereld.besloten(school, Subsidiewereld.verlenen("40000.00"), ravi);
    wereld.maakBekend(id, Ronde.AANVRAAG, ravi);
    assertThat(regel(id).termijn()).isEqualTo("VERANTWOORDEN");
    assertThat(regel(id).bij().school()).isTrue();
  }

  @Test
  void vanMijIsMijnTaakEnWatIkVoorlegde() {
    var id = wereld.inBeoordeling(school, ravi);
    var vanMij = new Werkfilter(null, null, null, true, null, naam);
    assertThat(lijst.blad(vanMij, null, ravi).regels()).hasSize(1);
    balie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
    assertThat(lijst.blad(vanMij, null, ravi).regels()).hasSize(1);
    var ander = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    assertThat(lijst.blad(vanMij, null, ander).leeg()).isTrue();
  }

  @Test
  void jeVindtEenAanvraagOpNummerSchoolStatusEnSchooljaar() {
    var id = wereld.ingediend(school);
    var nummer = regel(id).nummer();
    assertThat(gevonden(new Werkfilter(null, null, null, null, null, nummer))).isEqualTo(1);
    assertThat(gevonden(new Werkfilter(null, null, null, null, null, nummer.toLowerCase())))
        .isEqualTo(1);
    assertThat(gevonden(new Werkfilter(Aanvraagstatus.INGEDIEND, null, null, null, null, naam)))
        .isEqualTo(1);
    assertThat(gevonden(new Werkfilter(Aanvraagstatus.BESLUITEN, null, null, null, null, naam)))
        .isZero();
    assertThat(gevonden(new Werkfilter(null, wereld.open(), "2026-2027", null, null, naam)))
        .isEqualTo(1);
    assertThat(gevonden(new Werkfilter(null, null, "2024-2025", null, null, naam))).isZero();
    assertThat(gevonden(new Werkfilter(null, null, null, null, true, naam))).isZero();
  }

  @Test
  void eenConceptStaatErNietEnEenSchoolKomtErNiet() {
    wereld.compleet(school);
    assertThat(gevonden(new Werkfilter(null, null, null, null, null, naam))).isZero();
    assertThatThrownBy(() -> lijst.blad(Werkfilter.ALLES, null, school.directeur()))
        .isInstanceOf(NietToegestaan.class);
  }

  @Test
  void deSchoolZietEerstWatErVanHaarGevraagdWordt() throws Exception {
    var id = wereld.inBeoordeling(school, ravi);
    balie.legVoor(
        id, Ronde.AANVRAAG, null, Subsidiewereld.weigeren(Besluitgrond.ACTIVITEITEN), ravi);
    wereld.begonnen(school);
    var regels = schoollijst.blad(null, school.directeur()).regels();
    assertThat(regels).hasSize(2);
    assertThat(regels.get(0).id()).isEqualTo(id.waarde());
    assertThat(regels.get(0).stap()).isEqualTo("zienswijzeGeven");
    var start =
        mvc.perform(get("/vandaag").with(als(school.directeur())))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(start).contains("Wacht op je school").contains("Zienswijze geven");
  }

  @Test
  void ookDeBeslisserZietZijnWerkOpDeStartpagina() throws Exception {
    wereld.kantoor(Rol.BESLISSER);
    var id = wereld.inBeoordeling(school, ravi);
    balie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
    for (var rol : new Rol[] {Rol.BESLISSER, Rol.FINANCIEN, Rol.BELEID_ONDERWIJS})
      assertThat(
              mvc.perform(get("/vandaag").with(als(wereld.kantoor(rol))))
                  .andReturn()
                  .getResponse()
                  .getContentAsString())
          .contains("Wacht op je team");
  }

  @Test
  void elkeKeuzeLeestEenBladzijdeOokMet50000Aanvragen() {
    transactie.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          var gewoon = wereld.open();
          var zeldzaam = opvolger(gewoon);
          Proefaanvragen.vul(jdbc, 50_000, gewoon, zeldzaam, ravi.gebruikersnaam());
          var eerste = leest("alles", BLAD, () -> lijst.blad(Werkfilter.ALLES, null, ravi));
          leest("alles, 2", BLAD, () -> lijst.blad(Werkfilter.ALLES, eerste.volgende(), ravi));
          for (var hoe :
              new Aanvraagstatus[] {
                null, Aanvraagstatus.BEOORDELEN, Aanvraagstatus.ZIENSWIJZE, Aanvraagstatus.AFGEWEZEN
              })
            for (var versie : new UUID[] {null, gewoon, zeldzaam, UUID.randomUUID()})
              for (var jaar : new String[] {null, "2026-2027", "2024-2025", "1999-2000"})
                for (var teLaat : new Boolean[] {null, true})
                  for (var vanMij : new Boolean[] {null, true})
                    for (var zoek :
                        new String[] {
                          null, Proefaanvragen.ZELDZAME_SCHOOL, "veelschool", "SUB-2025-9000007"
                        }) {
                      var filter = new Werkfilter(hoe, versie, jaar, vanMij, teLaat, zoek);
                      var eng = vanMij != null || zoek != null;
                      leest(
                          filter.toString(),
                          eng ? ENG : BLAD,
                          () -> lijst.blad(filter, null, ravi));
                    }
        });
  }

  /** Een volgende versie naast deze, alleen in de database. */
  private UUID opvolger(UUID van) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into subsidieregeling select (jsonb_populate_record(r, jsonb_build_object(
              'id', :id::text, 'versienummer', 99))).* from subsidieregeling r where id = :van
            """)
        .param("id", id)
        .param("van", van)
        .update();
    return id;
  }

  private <T> T leest(String wat, int hoogstens, Supplier<T> vraag) {
    var voor = gelezen();
    var antwoord = vraag.get();
    var na = gelezen();
    assertThat(na.heel()).as("hele tabel gelezen " + wat).isEqualTo(voor.heel());
    assertThat(na.rijen() - voor.rijen())
        .as("rijen langs een index " + wat)
        .isBetween(0L, (long) hoogstens);
    return antwoord;
  }

  private Gelezen gelezen() {
    return jdbc.sql(
            """
            select sum(seq_scan) as heel, sum(coalesce(idx_tup_fetch, 0)) as rijen
            from pg_stat_xact_user_tables
            where relname in ('aanvraag', 'aanvraag_werk', 'taak', 'besluit')
            """)
        .query(Gelezen.class)
        .single();
  }

  private record Gelezen(long heel, long rijen) {}

  private int gevonden(Werkfilter filter) {
    return lijst.blad(filter, null, ravi).regels().size();
  }

  private Werkregel regel(AanvraagId id) {
    var alles = new ArrayList<Werkregel>();
    String na = null;
    do {
      var blad = lijst.blad(new Werkfilter(null, null, null, null, null, naam), na, ravi);
      alles.addAll(blad.regels());
      na = blad.volgende();
    } while (na != null);
    return alles.stream().filter(r -> r.id().equals(id.waarde())).findFirst().orElseThrow();
  }
}
