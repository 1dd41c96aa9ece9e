package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Elke taak herinnert op de ochtend van haar laatste dag wie haar kan doen. */
@BrugwijzerTest
class HerinneringTest {

  @Autowired Loop loop;
  @Autowired Wekker wekker;
  @Autowired Takenbalie taken;
  @Autowired Proefmensen mensen;

  static Stream<Arguments> stappen() {
    return Stream.of(
        arguments(
            VRAAG_BEANTWOORDEN,
            weg(l -> l.naarTeam().team(ONTVANGST_BEVESTIGEN, VRAAG)),
            "2026-11-23",
            "bo taakherinnering"),
        arguments(
            WACHTLIJST_BEVESTIGEN,
            weg(l -> l.naarTeam().team(ONTVANGST_BEVESTIGEN, WACHTLIJST)),
            "2026-12-14",
            "noor taakherinnering"),
        arguments(
            UITKOMST_TERUGKOPPELEN,
            weg(l -> l.naarTeam().team(ONTVANGST_BEVESTIGEN, AANGENOMEN)),
            "2026-12-07",
            "noor taakherinnering"),
        arguments(AANKOMST_NAGAAN, weg(Loop::naarBuiten), "2026-11-23", "bo taakherinnering"),
        arguments(SAMEN_AANVRAGEN, weg(Loop::naarRegeling), "2026-11-23", "bo taakherinnering"),
        arguments(
            UITSLAG_VASTLEGGEN,
            weg(l -> l.naarRegeling().school(SAMEN_AANVRAGEN, AANGEVRAAGD)),
            "2027-01-11",
            "bo taakherinnering"),
        arguments(
            VERVOLG_BEPALEN,
            weg(l -> l.naarTeam().team(ONTVANGST_BEVESTIGEN, AFGEWEZEN)),
            "2026-11-23",
            "bo taakherinnering"),
        arguments(
            NAZORG,
            weg(l -> l.naarBuiten().school(AANKOMST_NAGAAN, AANGEKOMEN)),
            "2026-12-28",
            "bo taakherinnering"));
  }

  @ParameterizedTest
  @MethodSource("stappen")
  void opDeLaatsteDagKomtErEenHerinnering(
      Stap stap, Function<Loop, Rit> weg, String dag, String wie) {
    var rit = weg.apply(loop);
    rit.berichten();
    assertThat(rit.uiterlijk(stap)).isEqualTo(dag);
    rit.wekker(stap.id(), dag);
    assertThat(String.join(", ", rit.berichten())).isEqualTo(wie);
    assertThat(rit.tijdlijn()).endsWith("HERINNERD");
    assertThat(rit.open()).containsExactly(stap.id());
    assertThat(wekker.staan(rit.zaak())).isEmpty();
  }

  @Test
  void vanEenTeruggegevenTaakHoortHetHeleTeam() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    taken.geefTerug(rit.taak(UITKOMST_TERUGKOPPELEN), rit.wereld().noor());
    rit.berichten();
    rit.wekker("uitkomstTerugkoppelen", "2026-12-07");
    assertThat(rit.berichten()).containsExactly("noor herinnering", "sam herinnering");
  }

  @Test
  void isWieDeTaakHadVertrokkenDanHorenDeAnderenHet() {
    var bijTeam = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    mensen.vertrekt(bijTeam.wereld().noor());
    bijTeam.berichten();
    bijTeam.wekker("uitkomstTerugkoppelen", "2026-12-07");
    assertThat(bijTeam.berichten()).containsExactly("sam herinnering");
    var bijSchool = loop.naarBuiten();
    mensen.vertrekt(bijSchool.wereld().bo());
    bijSchool.wekker("aankomstNagaan", "2026-11-23");
    assertThat(bijSchool.berichten()).containsExactly("collega taakherinnering");
  }

  @Test
  void vanEenToegewezenTaakHoortAlleenDieHaarKreeg() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    rit.berichten();
    taken.wijsToe(
        rit.taak(UITKOMST_TERUGKOPPELEN),
        rit.wereld().sam().gebruikersnaam(),
        rit.wereld().leider());
    assertThat(rit.berichten()).containsExactly("sam toegewezen");
    rit.wekker("uitkomstTerugkoppelen", "2026-12-07");
    assertThat(rit.berichten()).containsExactly("sam taakherinnering");
  }

  private static Function<Loop, Rit> weg(Function<Loop, Rit> weg) {
    return weg;
  }
}
