package nl.leiden.brugwijzer.gebruiker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wie met wie mag afspreken dat hij waarneemt, en wanneer dat geldt. */
@BrugwijzerTest
class WaarnemenTest {

  private static final LocalDate VANDAAG = Testklok.BEGIN.toLocalDate();
  private static final LocalDate VRIJDAG = VANDAAG.plusDays(4);

  @Autowired Waarneembalie balie;
  @Autowired Waarnemingen waarnemingen;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;

  private String werkgever;
  private Gebruiker bo;
  private Gebruiker elders;

  @BeforeEach
  void tweeScholenEenWerkgever() {
    werkgever = mensen.organisatie();
    bo = mensen.nieuw(Rol.BRUGFUNCTIONARIS, werkgever, mensen.vestiging());
    elders = mensen.nieuw(Rol.BRUGFUNCTIONARIS, werkgever, mensen.vestiging());
  }

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void eenBrugfunctionarisVanEenAndereSchoolMetDezelfdeWerkgeverMagWaarnemen() {
    zet(bo, bo, elders, VANDAAG, VRIJDAG);
    var daar = aanHetWerk(elders).get(0);
    assertThat(daar.gebruikersnaam()).isEqualTo(elders.gebruikersnaam());
    assertThat(daar.vestiging()).isEqualTo(bo.vestiging());
    assertThat(daar.werkVan()).isEqualTo(bo.gebruikersnaam());
    assertThat(daar.namens()).isEqualTo(new Afwezige(bo.gebruikersnaam(), bo.naam()));
  }

  @Test
  void nietBijEenAndereWerkgeverEnNietMetEenAndereRol() {
    var vreemde = mensen.brugfunctionaris(bo.vestiging());
    var directeur = mensen.nieuw(Rol.DIRECTEUR, werkgever, bo.vestiging());
    for (var wie : List.of(vreemde, directeur)) {
      weigert("waarnemer", () -> zet(bo, bo, wie, VANDAAG, VRIJDAG));
      assertThat(balie.waarnemers(bo))
          .extracting(Gebruiker::gebruikersnaam)
          .doesNotContain(wie.gebruikersnaam());
    }
    weigert("waarnemer", () -> zet(bo, bo, bo, VANDAAG, VRIJDAG));
    assertThatThrownBy(() -> zet(directeur, directeur, elders, VANDAAG, VRIJDAG))
        .isInstanceOf(NietToegestaan.class);
  }

  @Test
  void wieVertrokkenIsNeemtNietWaar() {
    mensen.vertrekt(elders);
    weigert("waarnemer", () -> zet(bo, bo, elders, VANDAAG, VRIJDAG));
  }

  @Test
  void jeSpreektAlleenOverJezelfAfEnEenTeamleiderOverZijnLeden() {
    var team = mensen.organisatie();
    var noor = mensen.teamlid(team);
    var sam = mensen.teamlid(team);
    var leider = mensen.teamleider(team);
    assertThatThrownBy(() -> zet(elders, bo, elders, VANDAAG, VRIJDAG))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> zet(sam, noor, sam, VANDAAG, VRIJDAG))
        .isInstanceOf(NietGevonden.class);
    var anderTeam = mensen.organisatie();
    assertThatThrownBy(() -> zet(mensen.teamleider(anderTeam), noor, sam, VANDAAG, VRIJDAG))
        .isInstanceOf(NietGevonden.class);
    zet(leider, noor, sam, VANDAAG, VRIJDAG);
    assertThat(waarnemingen.voor(noor)).hasSize(1);
    assertThat(balie.overzicht(leider).team()).hasSize(1);
    assertThat(balie.overzicht(sam).nu()).hasSize(1);
    weigert("waarnemer", () -> zet(leider, leider, sam, VANDAAG, VRIJDAG));
  }

  @Test
  void deDagenMoetenKloppen() {
    weigert("vanaf", () -> zet(bo, bo, elders, VANDAAG.minusDays(1), VRIJDAG));
    weigert("vanaf", () -> zet(bo, bo, elders, VANDAAG.plusYears(2), VANDAAG.plusYears(2)));
    weigert("tot", () -> zet(bo, bo, elders, VRIJDAG, VANDAAG));
    weigert("tot", () -> zet(bo, bo, elders, VANDAAG, VANDAAG.plusWeeks(13)));
    zet(bo, bo, elders, VANDAAG, VANDAAG.plusWeeks(13).minusDays(1));
  }

  @Test
  void tweeWaarnemersTegelijkKanNietOokNietAlsZeTegelijkKomen() {
    var derde = mensen.nieuw(Rol.BRUGFUNCTIONARIS, werkgever, mensen.vestiging());
    var uitkomsten =
        Samen.doe(
            Collections.nCopies(
                6,
                (Samen.Handeling)
                    () -> {
                      zet(bo, bo, elders, VANDAAG, VRIJDAG);
                      return null;
                    }));
    assertThat(uitkomsten.stream().filter(u -> u.gelukt())).hasSize(1);
    weigert("vanaf", () -> zet(bo, bo, derde, VRIJDAG, VRIJDAG.plusDays(9)));
    zet(bo, bo, derde, VRIJDAG.plusDays(1), VRIJDAG.plusDays(9));
  }

  @Test
  void waarnemenGaatNooitViaEenAnder() {
    var derde = mensen.nieuw(Rol.BRUGFUNCTIONARIS, werkgever, mensen.vestiging());
    zet(bo, bo, elders, VANDAAG, VRIJDAG);
    weigert("vanaf", () -> zet(elders, elders, derde, VRIJDAG, VRIJDAG));
    weigert("waarnemer", () -> zet(derde, derde, bo, VRIJDAG, VRIJDAG));
    zet(elders, elders, derde, VRIJDAG.plusDays(1), VRIJDAG.plusDays(2));
  }

  @Test
  void hetzelfdeFormulierTweeKeerGeeftEenAfspraak() {
    var opdracht =
        new Waarneemopdracht(
            UUID.randomUUID(), bo.gebruikersnaam(), elders.gebruikersnaam(), VANDAAG, VRIJDAG);
    balie.zet(opdracht, bo);
    balie.zet(opdracht, bo);
    assertThat(waarnemingen.voor(bo)).hasSize(1);
  }

  @Test
  void zijGeldtVanDeEersteTotEnMetDeLaatsteDag() {
    zet(bo, bo, elders, VANDAAG.plusDays(1), VRIJDAG);
    assertThat(aanHetWerk(elders)).as("de dag ervoor").isEmpty();
    klok.zetOp(VANDAAG.plusDays(1));
    assertThat(aanHetWerk(elders)).hasSize(1);
    klok.zetOp(VRIJDAG.atTime(23, 59).atZone(klok.getZone()).toInstant());
    assertThat(aanHetWerk(elders)).hasSize(1);
    klok.zetOp(VRIJDAG.plusDays(1).atStartOfDay(klok.getZone()).toInstant());
    assertThat(aanHetWerk(elders)).as("de dag erna").isEmpty();
    assertThat(waarnemingen.vandaagVoor(List.of(bo.gebruikersnaam()))).isEmpty();
  }

  @Test
  void stoppenKunnenDeAfwezigeDeWaarnemerEnDeTeamleiderEnVoorAnderenBestaatZijNiet() {
    zet(bo, bo, elders, VANDAAG, VRIJDAG);
    var id = waarnemingen.voor(bo).get(0).id();
    var collega = mensen.nieuw(Rol.BRUGFUNCTIONARIS, werkgever, bo.vestiging());
    assertThatThrownBy(() -> balie.stop(id, collega)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.begin(id, collega)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.begin(id, bo)).isInstanceOf(NietGevonden.class);
    balie.stop(id, elders);
    assertThatThrownBy(() -> balie.begin(id, elders)).isInstanceOf(NietGevonden.class);
    assertThat(aanHetWerk(elders)).isEmpty();
    assertThat(berichten(bo)).containsExactly("waarneming.afgesproken", "waarneming.gestopt");
    assertThat(berichten(elders)).containsExactly("waarneming.gestopt", "waarneming.gevraagd");
    assertThat(spoor(id)).containsExactly("waarneming.stoppen", "waarneming.zetten");
  }

  @Test
  void wieVanBaanWisseltNeemtMeteenNietMeerWaar() {
    zet(bo, bo, elders, VANDAAG, VRIJDAG);
    jdbc.sql("update gebruiker set organisatie = ? where gebruikersnaam = ?")
        .params(mensen.organisatie(), elders.gebruikersnaam())
        .update();
    assertThat(aanHetWerk(elders)).isEmpty();
  }

  private void zet(
      Gebruiker wie, Gebruiker afwezige, Gebruiker waarnemer, LocalDate vanaf, LocalDate tot) {
    balie.zet(
        new Waarneemopdracht(
            UUID.randomUUID(), afwezige.gebruikersnaam(), waarnemer.gebruikersnaam(), vanaf, tot),
        wie);
  }

  private List<Gebruiker> aanHetWerk(Gebruiker wie) {
    return waarnemingen.door(wie).stream()
        .flatMap(w -> waarnemingen.aanHetWerk(w.id(), wie).stream())
        .toList();
  }

  private List<String> berichten(Gebruiker wie) {
    return jdbc.sql("select soort from bericht where aan = ? order by soort")
        .param(wie.gebruikersnaam())
        .query(String.class)
        .list();
  }

  private List<String> spoor(UUID id) {
    return jdbc.sql("select handeling from auditregel where zaak_id = ? order by handeling")
        .param(id)
        .query(String.class)
        .list();
  }

  private static void weigert(String veld, Runnable doe) {
    assertThatThrownBy(doe::run)
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }
}
