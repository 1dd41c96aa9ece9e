package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Intrekken kan in elke open toestand en stopt alles in één keer. */
@BrugwijzerTest
class IntrekkingTest {

  @Autowired Loop loop;
  @Autowired Doorverwijsbalie balie;
  @Autowired Dossiers dossiers;
  @Autowired Overzicht overzicht;
  @Autowired Wekker wekker;
  @Autowired Testklok klok;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  static Stream<Named<Function<Loop, Rit>>> bijHetTeam() {
    return Stream.of(
        na("verzonden", Loop::naarTeam),
        na("ontvangen", IntrekkingTest::gelezen),
        na("stil", l -> l.naarTeam().wekker("stilte", "2026-11-26")),
        na("vraag", l -> l.naarTeam().team(ONTVANGST_BEVESTIGEN, VRAAG)),
        na(
            "vraag beantwoord",
            l ->
                l.naarTeam()
                    .team(ONTVANGST_BEVESTIGEN, VRAAG)
                    .later()
                    .school(VRAAG_BEANTWOORDEN, BEANTWOORD)),
        na("wachtlijst", l -> l.naarTeam().team(ONTVANGST_BEVESTIGEN, WACHTLIJST)),
        na("in behandeling", l -> l.naarTeam().team(ONTVANGST_BEVESTIGEN, AANGENOMEN)),
        na("hulp gestart", l -> aangenomen(l).team(UITKOMST_TERUGKOPPELEN, HULP_GESTART)));
  }

  static Stream<Named<Function<Loop, Rit>>> nietMeerBijHetTeam() {
    return Stream.of(
        na("afgewezen", l -> l.naarTeam().team(ONTVANGST_BEVESTIGEN, AFGEWEZEN)),
        na("afgerond", l -> aangenomen(l).team(UITKOMST_TERUGKOPPELEN, AFGEROND)),
        na("niet verschenen", l -> aangenomen(l).team(UITKOMST_TERUGKOPPELEN, NIET_VERSCHENEN)),
        na(
            "vervolg bepaald",
            l ->
                aangenomen(l)
                    .team(UITKOMST_TERUGKOPPELEN, ELDERS)
                    .school(VERVOLG_BEPALEN, GEEN_VERVOLG)));
  }

  static Stream<Named<Function<Loop, Rit>>> zonderTeam() {
    return Stream.of(
        na("onderweg", Loop::naarBuiten),
        na("op een wachtlijst", l -> l.naarBuiten().school(AANKOMST_NAGAAN, WACHTLIJST)),
        na("aangekomen", l -> l.naarBuiten().school(AANKOMST_NAGAAN, AANGEKOMEN)),
        na("niet aangekomen", l -> l.naarBuiten().school(AANKOMST_NAGAAN, NIET_AANGEKOMEN)),
        na("aan te vragen", Loop::naarRegeling),
        na("aangevraagd", l -> l.naarRegeling().school(SAMEN_AANVRAGEN, AANGEVRAAGD)),
        na(
            "regeling afgewezen",
            l ->
                l.naarRegeling()
                    .school(SAMEN_AANVRAGEN, AANGEVRAAGD)
                    .school(UITSLAG_VASTLEGGEN, AFGEWEZEN)));
  }

  @ParameterizedTest
  @MethodSource("bijHetTeam")
  void deOntvangerZietDirectNietsMeerEnHoortHet(Function<Loop, Rit> weg) {
    var rit = weg.apply(loop);
    rit.leest(rit.wereld().noor());
    rit.berichten();
    var open = rit.open();
    rit.later().trekIn();
    gestopt(rit);
    assertThat(rit.berichten()).containsExactly("noor ingetrokken", "sam ingetrokken");
    dichtVoorTeam(rit);
    for (var stap : open)
      assertThatThrownBy(() -> antwoord(rit, Stap.met(stap).orElseThrow()))
          .isInstanceOf(KanNietMeer.class)
          .hasMessage("fout.taakvervallen");
  }

  @ParameterizedTest
  @MethodSource("nietMeerBijHetTeam")
  void eenTeamDatAlKlaarWasHoortNietsMeer(Function<Loop, Rit> weg) {
    var rit = weg.apply(loop);
    rit.berichten();
    dichtVoorTeam(rit);
    rit.trekIn();
    gestopt(rit);
    assertThat(rit.berichten()).isEmpty();
    dichtVoorTeam(rit);
  }

  @ParameterizedTest
  @MethodSource("zonderTeam")
  void zonderTeamStoptHetOok(Function<Loop, Rit> weg) {
    var rit = weg.apply(loop);
    rit.berichten();
    rit.trekIn();
    gestopt(rit);
    assertThat(rit.berichten()).isEmpty();
  }

  @Test
  void hetBerichtLeidtNietNaarEenZaakDieHetTeamNietMagOpenen() {
    var rit = loop.naarTeam().trekIn();
    assertThat(
            loop.jdbc
                .sql(
                    """
                    select count(*) from bericht where aan = ? and zaak_id is null
                      and soort = 'doorverwijzing.ingetrokken' and nummer <> ''
                    """)
                .param(rit.wereld().noor().gebruikersnaam())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void deOuderTrektHetAkkoordInEnDeSchoolStoptZelf() {
    var doorOuder = loop.naarTeam();
    balie.trekIn(doorOuder.id(), true, "Moeder wil toch niet.", doorOuder.wereld().bo());
    assertThat(doorOuder.tijdlijn()).endsWith("INGETROKKEN_OUDER");
    assertThat(doorOuder.kolom("akkoord_ingetrokken", OffsetDateTime.class)).isNotNull();
    var doorSchool = loop.naarTeam().trekIn();
    assertThat(doorSchool.tijdlijn()).endsWith("INGETROKKEN");
    assertThat(doorSchool.kolom("akkoord_ingetrokken", OffsetDateTime.class)).isNull();
  }

  @Test
  void deSchoolBlijftHetDossierZienMetDeReden() {
    var rit = loop.naarTeam();
    balie.trekIn(rit.id(), true, "Moeder wil toch niet.", rit.wereld().bo());
    var dossier = dossiers.open(rit.id(), rit.wereld().collega());
    assertThat(dossier.status()).isEqualTo(Status.INGETROKKEN);
    assertThat(dossier.intrekbaar()).isFalse();
    assertThat(dossier.tijdlijn())
        .last()
        .extracting("toelichting")
        .isEqualTo("Moeder wil toch niet.");
  }

  @Test
  void watDichtIsTrekJeNietMeerIn() {
    var rit = loop.naarTeam().trekIn();
    assertThatThrownBy(rit::trekIn).isInstanceOf(KanNietMeer.class);
    var af = loop.naarBuiten().school(AANKOMST_NAGAAN, AANGEKOMEN).school(NAZORG, NEE);
    assertThatThrownBy(af::trekIn).isInstanceOf(KanNietMeer.class);
    assertThat(af.status()).isEqualTo(Status.AFGEROND);
  }

  private void gestopt(Rit rit) {
    assertThat(rit.status()).isEqualTo(Status.INGETROKKEN);
    assertThat(rit.open()).isEmpty();
    assertThat(rit.nu()).isEmpty();
    assertThat(wekker.staan(rit.zaak())).isEmpty();
    assertThat(rit.weg())
        .contains("ingetrokken", "naarInlichten", "ontvangerInlichten", "naarGestopt", "gestopt")
        .doesNotContain("afgesloten");
    assertThat(rit.spoor()).endsWith("doorverwijzing.intrekken");
    assertThat(dossiers.open(rit.id(), rit.wereld().bo()).open()).isEmpty();
  }

  private void dichtVoorTeam(Rit rit) {
    for (var lid : List.of(rit.wereld().noor(), rit.wereld().leider())) {
      assertThatThrownBy(() -> dossiers.open(rit.id(), lid)).isInstanceOf(NietGevonden.class);
      assertThatThrownBy(() -> dossiers.procesbeeld(rit.id(), lid))
          .isInstanceOf(NietGevonden.class);
      for (var keus : Overzicht.Keus.values())
        assertThat(overzicht.blad(keus, false, null, lid).regels()).isEmpty();
    }
  }

  private void antwoord(Rit rit, Stap stap) {
    var soort = stap.keuzes().get(0);
    if (stap.vanOntvanger()) rit.team(stap, soort);
    else rit.school(stap, soort);
  }

  private static Rit gelezen(Loop loop) {
    var rit = loop.naarTeam();
    return rit.leest(rit.wereld().sam());
  }

  private static Rit aangenomen(Loop loop) {
    return loop.naarTeam().team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
  }

  private static Named<Function<Loop, Rit>> na(String naam, Function<Loop, Rit> weg) {
    return Named.of(naam, weg);
  }
}
