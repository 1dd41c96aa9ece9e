package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.proef.Samen.Uitkomst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twee keer klikken is één keer doen, ook bij een stap die daarna weer terugkomt. */
@BrugwijzerTest
class HerhaaldTest {

  @Autowired Loop loop;
  @Autowired Stappenbalie stappen;
  @Autowired Doorverwijsbalie balie;

  @Test
  void eenDubbeleKlikOpDeWachtlijstIsEenMelding() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, WACHTLIJST);
    var taak = rit.taak(WACHTLIJST_BEVESTIGEN);
    rit.berichten();
    var uitkomsten = Samen.doe(Collections.<Handeling>nCopies(5, () -> bevestig(rit, taak)));
    assertThat(uitkomsten).filteredOn(Uitkomst::gelukt).hasSize(1);
    assertThat(uitkomsten)
        .filteredOn(u -> !u.gelukt())
        .allSatisfy(
            u ->
                assertThat(u.fout())
                    .isInstanceOfSatisfying(AlGedaan.class, al -> assertThat(al.zelf()).isTrue()));
    assertThat(rit.berichten()).containsExactly("bo wachtlijstbijgewerkt");
    assertThat(rit.taak(WACHTLIJST_BEVESTIGEN)).isNotEqualTo(taak);
  }

  @Test
  void eenOudVensterKanDeVolgendeRondeNietBeantwoorden() {
    var rit = loop.naarTeam();
    var eerste = rit.taak(ONTVANGST_BEVESTIGEN);
    rit.team(ONTVANGST_BEVESTIGEN, VRAAG).school(VRAAG_BEANTWOORDEN, BEANTWOORD);
    assertThatThrownBy(
            () ->
                stappen.antwoord(
                    rit.id(),
                    ONTVANGST_BEVESTIGEN,
                    eerste,
                    Antwoord.van(AANGENOMEN),
                    rit.wereld().noor()))
        .isInstanceOf(AlGedaan.class);
    assertThat(rit.status()).isEqualTo(Status.ONTVANGEN);
  }

  @Test
  void eenTaakDieNooitBestondIsNietGevonden() {
    var rit = loop.naarTeam();
    assertThatThrownBy(
            () ->
                stappen.antwoord(
                    rit.id(),
                    ONTVANGST_BEVESTIGEN,
                    UUID.randomUUID(),
                    Antwoord.van(AANGENOMEN),
                    rit.wereld().noor()))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void opnieuwVersturenNaHetAntwoordVerandertNiets() {
    var wereld = loop.wereld();
    var opdracht = loop.opdracht(wereld.metAccount());
    var rit = loop.verstuur(wereld, opdracht).team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    rit.berichten();
    assertThat(balie.verstuur(opdracht, wereld.bo())).isEqualTo(opdracht.id());
    assertThat(rit.status()).isEqualTo(Status.IN_BEHANDELING);
    assertThat(rit.berichten()).isEmpty();
    assertThat(rit.open()).containsExactly("uitkomstTerugkoppelen");
  }

  private Object bevestig(Rit rit, UUID taak) {
    stappen.antwoord(
        rit.id(), WACHTLIJST_BEVESTIGEN, taak, Antwoorden.wachtlijst(6), rit.wereld().noor());
    return null;
  }
}
