package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Een andere dag kiezen verzet ook de wekker. */
@BrugwijzerTest
class VerzettenTest {

  private static final LocalDate DAG = LocalDate.of(2026, 12, 2);

  @Autowired Loop loop;
  @Autowired Stappenbalie stappen;
  @Autowired Wekker wekker;
  @Autowired Testklok klok;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  static Stream<Arguments> verzetbaar() {
    return Stream.of(
        Arguments.of(AANKOMST_NAGAAN, weg(Loop::naarBuiten)),
        Arguments.of(
            UITSLAG_VASTLEGGEN, weg(l -> l.naarRegeling().school(SAMEN_AANVRAGEN, AANGEVRAAGD))),
        Arguments.of(NAZORG, weg(l -> l.naarBuiten().school(AANKOMST_NAGAAN, AANGEKOMEN))));
  }

  @ParameterizedTest
  @MethodSource("verzetbaar")
  void deTaakEnDeWekkerKrijgenDeNieuweDag(Stap stap, Function<Loop, Rit> weg) {
    var rit = weg.apply(loop);
    stappen.verzet(rit.id(), stap, DAG, rit.wereld().bo());
    assertThat(rit.uiterlijk(stap)).isEqualTo(DAG);
    assertThat(wekker.staan(rit.zaak())).containsOnlyKeys(stap.id());
    assertThat(rit.tijdlijn()).endsWith("VERZET");
    rit.wekker(stap.id(), DAG.toString());
    assertThat(rit.berichten()).endsWith("bo taakherinnering");
  }

  @Test
  void wieNaDeHerinneringVerzetWordtOpnieuwHerinnerd() {
    var rit = loop.naarBuiten();
    klok.zetOp(LocalDate.of(2026, 11, 23));
    rit.wekker("aankomstNagaan", "2026-11-23");
    rit.berichten();
    stappen.verzet(rit.id(), AANKOMST_NAGAAN, DAG, rit.wereld().bo());
    rit.wekker("aankomstNagaan", DAG.toString());
    assertThat(rit.berichten()).containsExactly("bo taakherinnering");
  }

  @Test
  void deVolgendeRondeRekentWeerZelf() {
    var rit = loop.naarBuiten();
    stappen.verzet(rit.id(), AANKOMST_NAGAAN, DAG, rit.wereld().bo());
    rit.doet(rit.wereld().bo(), AANKOMST_NAGAAN, Antwoorden.wachtlijst(4));
    assertThat(rit.uiterlijk(AANKOMST_NAGAAN)).isEqualTo("2026-12-14");
    assertThat(wekker.staan(rit.zaak()).toString()).isEqualTo("{aankomstNagaan=2026-12-14T08:00}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-15", "2026-11-16", "2027-11-17"})
  void gisterenVandaagEnMeerDanEenJaarKunnenNiet(String dag) {
    weigert(LocalDate.parse(dag));
  }

  @Test
  void zonderDagKanHetNiet() {
    weigert(null);
  }

  @Test
  void morgenEnPreciesEenJaarKunnenWel() {
    var rit = loop.naarBuiten();
    for (var dag : new LocalDate[] {LocalDate.of(2026, 11, 17), LocalDate.of(2027, 11, 16)}) {
      stappen.verzet(rit.id(), AANKOMST_NAGAAN, dag, rit.wereld().bo());
      assertThat(rit.uiterlijk(AANKOMST_NAGAAN)).isEqualTo(dag);
    }
  }

  @Test
  void deTermijnVanEenAnderVerzetJeNiet() {
    var rit = loop.naarRegeling();
    assertThatThrownBy(() -> stappen.verzet(rit.id(), SAMEN_AANVRAGEN, DAG, rit.wereld().bo()))
        .isInstanceOf(NietGevonden.class);
    var bijTeam = loop.naarTeam();
    for (var wie :
        new nl.leiden.brugwijzer.gebruiker.Gebruiker[] {
          bijTeam.wereld().bo(), bijTeam.wereld().noor()
        })
      assertThatThrownBy(() -> stappen.verzet(bijTeam.id(), ONTVANGST_BEVESTIGEN, DAG, wie))
          .isInstanceOf(NietGevonden.class);
  }

  private void weigert(LocalDate dag) {
    var rit = loop.naarBuiten();
    assertThatThrownBy(() -> stappen.verzet(rit.id(), AANKOMST_NAGAAN, dag, rit.wereld().bo()))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("dag"));
    assertThat(rit.uiterlijk(AANKOMST_NAGAAN)).isEqualTo("2026-11-23");
  }

  private static Function<Loop, Rit> weg(Function<Loop, Rit> weg) {
    return weg;
  }
}
