package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Welk antwoord bij welke stap past, voor elk paar. */
class AntwoordTest {

  private static final Map<Stap, List<Antwoordsoort>> PAST =
      Map.of(
          ONTVANGST_BEVESTIGEN, List.of(AANGENOMEN, WACHTLIJST, VRAAG, AFGEWEZEN),
          WACHTLIJST_BEVESTIGEN, List.of(WACHTLIJST, AANGENOMEN, AFGEWEZEN),
          UITKOMST_TERUGKOPPELEN, List.of(HULP_GESTART, AFGEROND, NIET_VERSCHENEN, ELDERS),
          VRAAG_BEANTWOORDEN, List.of(BEANTWOORD),
          NABELLEN, List.of(GEBELD),
          AANKOMST_NAGAAN, List.of(AANGEKOMEN, WACHTLIJST, NIET_AANGEKOMEN, AFGEWEZEN),
          SAMEN_AANVRAGEN, List.of(AANGEVRAAGD),
          UITSLAG_VASTLEGGEN, List.of(TOEGEKEND, AFGEWEZEN, INGETROKKEN),
          VERVOLG_BEPALEN, List.of(OPNIEUW, GEEN_VERVOLG),
          NAZORG, List.of(JA, DEELS, NEE));

  @ParameterizedTest
  @EnumSource
  void elkAntwoordPastOfPastNiet(Stap stap) {
    for (var soort : Antwoordsoort.values()) {
      var antwoord = Antwoorden.op(stap, soort);
      if (PAST.get(stap).contains(soort))
        assertThatCode(() -> antwoord.pastBij(stap)).as("%s", soort).doesNotThrowAnyException();
      else weigert(stap, antwoord, "keuze");
    }
    weigert(stap, Antwoord.van(null), "keuze");
  }

  @Test
  void bijEenWachtlijstHorenEenTotHonderdvierWeken() {
    for (var stap : List.of(ONTVANGST_BEVESTIGEN, WACHTLIJST_BEVESTIGEN, AANKOMST_NAGAAN)) {
      for (var weken : new Integer[] {null, -1, 0, 105, Integer.MAX_VALUE})
        weigert(stap, new Antwoord(WACHTLIJST, weken, null, null), "weken");
      for (var weken : new Integer[] {1, 104})
        assertThatCode(() -> Antwoorden.wachtlijst(weken).pastBij(stap)).doesNotThrowAnyException();
    }
  }

  @Test
  void bijEenAfwijzingHoortEenRedenVanDieSoortBestemming() {
    for (var stap : List.of(ONTVANGST_BEVESTIGEN, WACHTLIJST_BEVESTIGEN, AANKOMST_NAGAAN))
      for (var reden : Reden.values()) past(stap, reden, Reden.VAN_INSTANTIE.contains(reden));
    for (var reden : Reden.values())
      past(UITSLAG_VASTLEGGEN, reden, Reden.VAN_REGELING.contains(reden));
    weigert(ONTVANGST_BEVESTIGEN, new Antwoord(AFGEWEZEN, null, null, "Daarom."), "reden");
  }

  @Test
  void deRedenenZijnVerdeeldOverInstantieEnRegeling() {
    var alle = EnumSet.copyOf(Reden.VAN_INSTANTIE);
    alle.addAll(Reden.VAN_REGELING);
    assertThat(alle).isEqualTo(EnumSet.allOf(Reden.class));
  }

  @Test
  void waarEenToelichtingNodigIsMagZeNietLeegZijn() {
    for (var leeg : new String[] {null, "", "  \n "}) {
      weigert(ONTVANGST_BEVESTIGEN, new Antwoord(VRAAG, null, null, leeg), "toelichting");
      weigert(VRAAG_BEANTWOORDEN, new Antwoord(BEANTWOORD, null, null, leeg), "toelichting");
      weigert(UITKOMST_TERUGKOPPELEN, new Antwoord(ELDERS, null, null, leeg), "toelichting");
      weigert(
          WACHTLIJST_BEVESTIGEN,
          new Antwoord(AFGEWEZEN, null, Reden.GEEN_PLEK, leeg),
          "toelichting");
    }
  }

  @Test
  void bijEenRegelingHoeftAlleenAndersEenToelichting() {
    assertThatCode(
            () -> new Antwoord(AFGEWEZEN, null, Reden.TE_LAAT, null).pastBij(UITSLAG_VASTLEGGEN))
        .doesNotThrowAnyException();
    weigert(UITSLAG_VASTLEGGEN, new Antwoord(AFGEWEZEN, null, Reden.ANDERS, " "), "toelichting");
  }

  @Test
  void eenBsnInDeToelichtingWordtGeweigerd() {
    weigert(
        ONTVANGST_BEVESTIGEN, new Antwoord(VRAAG, null, null, "Is het 111222333?"), "toelichting");
  }

  @Test
  void deStapHoortBijHaarIdInHetModel() {
    for (var stap : Stap.values()) assertThat(Stap.met(stap.id())).contains(stap);
    assertThat(Stap.met("onbekend")).isEmpty();
  }

  private static void past(Stap stap, Reden reden, boolean mag) {
    var antwoord = Antwoorden.afgewezen(reden);
    if (mag) assertThatCode(() -> antwoord.pastBij(stap)).doesNotThrowAnyException();
    else weigert(stap, antwoord, "reden");
  }

  private static void weigert(Stap stap, Antwoord antwoord, String veld) {
    assertThatThrownBy(() -> antwoord.pastBij(stap))
        .as("%s bij %s", antwoord, stap)
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }
}
