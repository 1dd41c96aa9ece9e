package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.doorverwijzing.Antwoord;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.proef.Samen.Uitkomst;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Oppakken, teruggeven en toewijzen, ook als meer mensen dat tegelijk doen. */
@BrugwijzerTest
class OppakkenTest {

  private static final Stap STAP = Stap.ONTVANGST_BEVESTIGEN;

  @Autowired Loop loop;
  @Autowired Takenbalie balie;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactie;

  @Test
  void vijftigMensenPakkenTegelijkOpEnEenWint() {
    var rit = loop.naarTeam();
    var taak = rit.taak(STAP);
    var leden = Stream.generate(() -> mensen.teamlid(rit.wereld().team())).limit(50).toList();
    var uitkomsten =
        Samen.doe(leden.stream().<Handeling>map(lid -> () -> balie.pakOp(taak, lid)).toList());
    assertThat(uitkomsten).filteredOn(Uitkomst::gelukt).hasSize(1);
    var winnaar = leden.get(uitkomsten.indexOf(gelukt(uitkomsten)));
    assertThat(behandelaar(taak)).isEqualTo(winnaar.gebruikersnaam());
    assertThat(uitkomsten)
        .filteredOn(u -> !u.gelukt())
        .hasSize(49)
        .allSatisfy(
            u ->
                assertThat(u.fout())
                    .isInstanceOfSatisfying(
                        KanNietMeer.class,
                        fout -> assertThat(fout.waarden()).containsExactly(winnaar.naam())));
    assertThat(rit.open()).containsExactly(STAP.id());
  }

  @Test
  void tweeKeerOppakkenIsEenKeer() {
    var rit = loop.naarTeam();
    balie.pakOp(rit.taak(STAP), rit.wereld().noor());
    balie.pakOp(rit.taak(STAP), rit.wereld().noor());
    assertThat(rit.behandelaar(STAP)).isEqualTo("noor");
  }

  @Test
  void teruggevenKanWieHaarHeeftEnDeLeider() {
    var rit = loop.naarTeam();
    var taak = rit.taak(STAP);
    for (var wie : List.of(rit.wereld().noor(), rit.wereld().leider())) {
      balie.pakOp(taak, rit.wereld().noor());
      balie.geefTerug(taak, wie);
      assertThat(rit.behandelaar(STAP)).isNull();
    }
    balie.geefTerug(taak, rit.wereld().sam());
    assertThat(rit.behandelaar(STAP)).isNull();
    balie.pakOp(taak, rit.wereld().noor());
    assertThatThrownBy(() -> balie.geefTerug(taak, rit.wereld().sam()))
        .isInstanceOfSatisfying(
            KanNietMeer.class,
            fout -> assertThat(fout.waarden()).containsExactly(rit.wereld().noor().naam()));
  }

  @Test
  void alleenDeLeiderWijstToeEnAlleenAanZijnTeam() {
    var rit = loop.naarTeam();
    var taak = rit.taak(STAP);
    var sam = rit.wereld().sam().gebruikersnaam();
    rit.berichten();
    balie.wijsToe(taak, sam, rit.wereld().leider());
    assertThat(rit.behandelaar(STAP)).isEqualTo("sam");
    assertThat(rit.berichten()).containsExactly("sam toegewezen");
    assertThatThrownBy(() -> balie.wijsToe(taak, sam, rit.wereld().noor()))
        .isInstanceOf(NietToegestaan.class);
    var elders = mensen.teamlid(mensen.organisatie());
    assertThatThrownBy(() -> balie.wijsToe(taak, elders.gebruikersnaam(), rit.wereld().leider()))
        .isInstanceOf(NietGevonden.class);
    assertThat(balie.teamVan(rit.wereld().leider()))
        .containsExactlyInAnyOrder(rit.wereld().noor(), rit.wereld().sam());
    assertThat(balie.teamVan(rit.wereld().noor())).isEmpty();
  }

  @Test
  void eenTaakDieGedaanOfVervallenIsZegtDat() {
    var gedaan = loop.naarTeam();
    var taak = gedaan.taak(STAP);
    gedaan.team(STAP, Antwoordsoort.AANGENOMEN);
    assertThatThrownBy(() -> balie.pakOp(taak, gedaan.wereld().sam()))
        .isInstanceOfSatisfying(
            AlGedaan.class, al -> assertThat(al.wie()).isEqualTo(gedaan.wereld().noor().naam()));
    var vervallen = loop.naarTeam();
    var weg = vervallen.taak(STAP);
    vervallen.trekIn();
    for (var wie : List.of(vervallen.wereld().noor(), vervallen.wereld().leider()))
      assertThatThrownBy(() -> balie.geefTerug(weg, wie))
          .isInstanceOf(KanNietMeer.class)
          .hasMessage("fout.taakvervallen");
  }

  @Test
  void wieWachtOpEenCollegaDieNetOppaktHoortZijnNaam() throws Exception {
    var rit = loop.naarTeam();
    var noor = rit.wereld().noor();
    var wachtend =
        transactie.execute(
            status -> {
              balie.pakOp(rit.taak(STAP), noor);
              return wacht(
                  () -> rit.doet(rit.wereld().sam(), STAP, Antwoord.van(Antwoordsoort.AANGENOMEN)));
            });
    assertThat(wachtend.get())
        .isInstanceOfSatisfying(
            KanNietMeer.class, fout -> assertThat(fout.waarden()).containsExactly(noor.naam()));
  }

  @Test
  void teruggevenTerwijlDeLeiderAfrondtZegtWieHetDeed() throws Exception {
    var rit = loop.naarTeam();
    var taak = rit.taak(STAP);
    balie.pakOp(taak, rit.wereld().noor());
    var wachtend =
        transactie.execute(
            status -> {
              rit.doet(rit.wereld().leider(), STAP, Antwoord.van(Antwoordsoort.AANGENOMEN));
              return wacht(() -> balie.geefTerug(taak, rit.wereld().noor()));
            });
    assertThat(wachtend.get())
        .isInstanceOfSatisfying(
            AlGedaan.class, al -> assertThat(al.wie()).isEqualTo(rit.wereld().leider().naam()));
  }

  @Test
  void oppakkenTeruggevenEnAntwoordenDoorElkaarGeeftAlleenDuidelijkeAntwoorden() {
    for (var ronde = 0; ronde < 10; ronde++) {
      var rit = loop.naarTeam();
      var taak = rit.taak(STAP);
      var uitkomsten =
          Samen.doe(
              List.<Handeling>of(
                  () -> balie.pakOp(taak, rit.wereld().noor()),
                  () -> balie.geefTerug(taak, rit.wereld().leider()),
                  () ->
                      balie.wijsToe(
                          taak, rit.wereld().sam().gebruikersnaam(), rit.wereld().leider()),
                  () ->
                      rit.doet(
                          rit.wereld().leider(), STAP, Antwoord.van(Antwoordsoort.AANGENOMEN))));
      assertThat(uitkomsten).allMatch(u -> u.gelukt() || u.fout() instanceof Situatie);
      assertThat(rit.open()).containsExactly("uitkomstTerugkoppelen");
    }
  }

  /**
   * Begint iets dat op een slot van deze transactie stuit, en komt terug zodra het daarop wacht.
   */
  private CompletableFuture<Throwable> wacht(Handeling handeling) {
    var wachters = wachters();
    var wachtend =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                handeling.doe();
                return null;
              } catch (Exception fout) {
                return (Throwable) fout;
              }
            });
    Awaitility.await().until(() -> wachters() > wachters || wachtend.isDone());
    return wachtend;
  }

  private int wachters() {
    return jdbc.sql("select count(*) from pg_locks where not granted")
        .query(Integer.class)
        .single();
  }

  private String behandelaar(UUID taak) {
    return jdbc.sql("select behandelaar from taak where id = ?")
        .param(taak)
        .query(String.class)
        .single();
  }

  private static Uitkomst gelukt(List<Uitkomst> uitkomsten) {
    return uitkomsten.stream().filter(Uitkomst::gelukt).findFirst().orElseThrow();
  }
}
