package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.proef.Samen.Uitkomst;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mensen die op hetzelfde moment aan dezelfde doorverwijzing werken. */
@BrugwijzerTest
class TegelijkTest {

  @Autowired Loop loop;
  @Autowired Doorverwijsbalie balie;
  @Autowired Dossiers dossiers;
  @Autowired Wekker wekker;

  @Test
  void deTweedeDieDezelfdeStapBeantwoordtHoortWieHetDeed() {
    for (var ronde = 0; ronde < 10; ronde++) {
      var rit = loop.naarTeam();
      var wereld = rit.wereld();
      rit.berichten();
      var uitkomsten =
          Samen.doe(
              List.<Handeling>of(
                  () -> rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN),
                  () ->
                      rit.doet(
                          wereld.sam(),
                          ONTVANGST_BEVESTIGEN,
                          Antwoorden.op(ONTVANGST_BEVESTIGEN, AFGEWEZEN))));
      var noorWon = uitkomsten.get(0).gelukt();
      var winnaar = noorWon ? wereld.noor() : wereld.sam();
      assertThat(uitkomsten.get(noorWon ? 1 : 0).fout())
          .isInstanceOfSatisfying(
              AlGedaan.class, al -> assertThat(al.wie()).isEqualTo(winnaar.naam()));
      assertThat(rit.status()).isEqualTo(noorWon ? Status.IN_BEHANDELING : Status.AFGEWEZEN);
      assertThat(rit.open()).containsExactly(noorWon ? "uitkomstTerugkoppelen" : "vervolgBepalen");
      assertThat(rit.berichten()).containsExactly(noorWon ? "bo aangenomen" : "bo afgewezen");
    }
  }

  @Test
  void twintigKeerVersturenIsEenDoorverwijzing() {
    var wereld = loop.wereld();
    var opdracht = loop.opdracht(wereld.metAccount());
    var rit = new Rit(loop, wereld, opdracht.id());
    var uitkomsten =
        Samen.doe(Collections.<Handeling>nCopies(20, () -> balie.verstuur(opdracht, wereld.bo())));
    assertThat(uitkomsten).containsOnly(new Uitkomst(opdracht.id(), null));
    assertThat(rit.open()).containsExactly("ontvangstBevestigen");
    assertThat(rit.berichten()).containsExactly("noor nieuw", "sam nieuw");
    assertThat(rit.tijdlijn()).containsExactly("VERSTUURD");
    assertThat(rit.spoor()).containsExactly("doorverwijzing.versturen");
  }

  @Test
  void bewarenTerwijlJeTyptIsEenConcept() {
    for (var ronde = 0; ronde < 5; ronde++) {
      var wereld = loop.wereld();
      var opdracht = loop.opdracht(wereld.metAccount());
      var uitkomsten =
          Samen.doe(
              Collections.<Handeling>nCopies(
                  6, () -> balie.bewaarConcept(opdracht, null, wereld.bo())));
      assertThat(uitkomsten).allMatch(Uitkomst::gelukt);
      assertThat(new Rit(loop, wereld, opdracht.id()).status()).isEqualTo(Status.CONCEPT);
    }
  }

  @Test
  void bewarenEnVersturenTegelijkVerstuurtEenKeer() {
    for (var ronde = 0; ronde < 8; ronde++) {
      var wereld = loop.wereld();
      var opdracht = loop.opdracht(wereld.metAccount());
      var rit = new Rit(loop, wereld, opdracht.id());
      var uitkomsten =
          Samen.doe(
              List.<Handeling>of(
                  () -> balie.verstuur(opdracht, wereld.bo()),
                  () -> balie.bewaarConcept(opdracht, null, wereld.bo())));
      assertThat(uitkomsten.get(0).fout()).isNull();
      if (!uitkomsten.get(1).gelukt())
        assertThat(uitkomsten.get(1).fout()).isInstanceOf(KanNietMeer.class);
      assertThat(rit.status()).isEqualTo(Status.VERZONDEN);
      assertThat(rit.open()).containsExactly("ontvangstBevestigen");
      assertThat(rit.kolom("hulpvraag", String.class)).isEqualTo(Hulpvraag.GELD.name());
    }
  }

  @Test
  void intrekkenTegenAntwoordenGeeftEenUitkomst() {
    for (var ronde = 0; ronde < 30; ronde++) {
      var rit = loop.naarTeam();
      rit.berichten();
      var uitkomsten =
          Samen.doe(
              List.<Handeling>of(rit::trekIn, () -> rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN)));
      assertThat(uitkomsten.get(0).fout()).isNull();
      assertThat(rit.status()).isEqualTo(Status.INGETROKKEN);
      assertThat(rit.open()).isEmpty();
      if (uitkomsten.get(1).gelukt())
        assertThat(rit.berichten())
            .containsExactly("bo aangenomen", "noor ingetrokken", "sam ingetrokken");
      else {
        assertThat(uitkomsten.get(1).fout())
            .isInstanceOf(KanNietMeer.class)
            .hasMessage("fout.taakvervallen");
        assertThat(rit.berichten()).containsExactly("noor ingetrokken", "sam ingetrokken");
      }
    }
  }

  @Test
  void tienTeamledenDieTegelijkVoorHetEerstKijkenZienHetAllemaal() {
    for (var ronde = 0; ronde < 5; ronde++) {
      var rit = loop.naarTeam();
      var kijkers =
          IntStream.range(0, 10)
              .mapToObj(n -> n % 2 == 0 ? rit.wereld().noor() : rit.wereld().sam())
              .<Handeling>map(wie -> () -> dossiers.open(rit.id(), wie).status())
              .toList();
      assertThat(Samen.doe(kijkers)).containsOnly(new Uitkomst(Status.ONTVANGEN, null));
      assertThat(rit.tijdlijn()).containsExactly("VERSTUURD", "GELEZEN");
    }
  }

  @Test
  void wieAntwoordtMerktNietsVanEenWekkerDieTegelijkAfgaat() {
    for (var ronde = 0; ronde < 30; ronde++) {
      var rit = loop.naarTeam();
      var wekkers = wekker.ids(rit.zaak());
      var uitkomsten =
          Samen.doe(
              List.<Handeling>of(
                  () -> gaanAf(wekkers), () -> rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN)));
      // Is de wekker te laat, dan bestaat hij niet meer; wie antwoordt merkt er nooit iets van.
      assertThat(uitkomsten.get(1).fout()).isNull();
      assertThat(rit.status()).isEqualTo(Status.IN_BEHANDELING);
      assertThat(rit.open()).containsExactly("uitkomstTerugkoppelen");
    }
  }

  private Object gaanAf(List<String> wekkers) {
    wekker.gaanAf(wekkers);
    return null;
  }
}
