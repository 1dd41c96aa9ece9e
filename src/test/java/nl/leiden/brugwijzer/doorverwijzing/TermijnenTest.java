package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Proefwoorden;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import org.junit.jupiter.api.Test;

/** Tot wanneer een stap heeft, met de berekening in woorden. */
class TermijnenTest {

  private final Testklok klok = new Testklok();
  private final Termijnen termijnen =
      new Termijnen(
          new DoorverwijzingInstellingen(5, 4, 15, 6, 2, 5),
          new Werkdagen(),
          Proefwoorden.dagwoorden(klok),
          Proefwoorden.woorden(),
          klok);

  @Test
  void watDeOntwerpplaatZegtKlopt() {
    var d = verzonden(Voorbeelden.metAccount(), "2026-11-16");
    assertThat(termijnen.van(d, Stap.ONTVANGST_BEVESTIGEN))
        .isEqualTo(new Termijn(dag("2026-11-19"), "3 werkdagen na ma 16 nov"));
    assertThat(termijnen.leiderVanaf(d)).isEqualTo("2026-11-23");
    assertThat(termijnen.bellenVanaf(d)).isEqualTo("2026-11-26");
    assertThat(termijnen.van(d, Stap.NABELLEN))
        .isEqualTo(new Termijn(dag("2026-11-27"), "1 werkdag na do 26 nov"));
  }

  @Test
  void feestdagenEnWeekendenTellenNietMee() {
    var d = verzonden(Voorbeelden.metAccount(), "2026-12-23");
    assertThat(termijnen.van(d, Stap.ONTVANGST_BEVESTIGEN).uiterlijk()).isEqualTo("2026-12-29");
    assertThat(termijnen.leiderVanaf(d)).isEqualTo("2026-12-31");
    assertThat(termijnen.bellenVanaf(d)).isEqualTo("2027-01-06");
  }

  @Test
  void eenTermijnInWekenEindigtNooitOpEenVrijeDag() {
    var d = verzonden(Voorbeelden.metAccount(), "2026-11-13");
    d.zetOpWachtlijst(10, dag("2026-11-27").atStartOfDay(klok.getZone()));
    assertThat(termijnen.van(d, Stap.WACHTLIJST_BEVESTIGEN))
        .isEqualTo(new Termijn(dag("2026-12-28"), "4 weken na vr 27 nov"));
  }

  @Test
  void bijEenInstantieZonderAccountTeltDeKaartEnDaarnaDeWachttijd() {
    var d = verzonden(Voorbeelden.zonderAccount(), "2026-11-16");
    assertThat(termijnen.van(d, Stap.AANKOMST_NAGAAN))
        .isEqualTo(new Termijn(dag("2026-11-19"), "3 werkdagen na ma 16 nov"));
    d.zetOpWachtlijst(8, Voorbeelden.NU);
    assertThat(termijnen.van(d, Stap.AANKOMST_NAGAAN))
        .isEqualTo(new Termijn(dag("2027-01-11"), "8 weken na ma 16 nov"));
  }

  @Test
  void eenRegelingBeslistInKalenderdagen() {
    var d = verzonden(Voorbeelden.regeling(), "2026-11-16");
    assertThat(termijnen.van(d, Stap.SAMEN_AANVRAGEN).uiterlijk()).isEqualTo("2026-11-23");
    d.neemAan(Voorbeelden.NU);
    assertThat(termijnen.van(d, Stap.UITSLAG_VASTLEGGEN))
        .isEqualTo(new Termijn(dag("2027-01-11"), "56 dagen na ma 16 nov"));
  }

  @Test
  void deOverigeStappenHebbenEenEigenTermijn() {
    var d = verzonden(Voorbeelden.metAccount(), "2026-11-16");
    d.neemAan(Voorbeelden.NU);
    assertThat(termijnen.van(d, Stap.UITKOMST_TERUGKOPPELEN).uiterlijk()).isEqualTo("2026-12-07");
    assertThat(termijnen.van(d, Stap.VRAAG_BEANTWOORDEN).uiterlijk()).isEqualTo("2026-11-23");
    assertThat(termijnen.van(d, Stap.VERVOLG_BEPALEN).uiterlijk()).isEqualTo("2026-11-23");
    d.meldAangekomen(HULP_GESTART, Voorbeelden.NU);
    assertThat(termijnen.van(d, Stap.NAZORG))
        .isEqualTo(new Termijn(dag("2026-12-28"), "6 weken na ma 16 nov"));
  }

  @Test
  void eenVerzetteDagGaatVoorMaarAlleenBijEenVerzetbareStap() {
    var d = verzonden(Voorbeelden.zonderAccount(), "2026-11-16");
    d.verzetTot(dag("2027-02-01"), klok.instant());
    assertThat(termijnen.van(d, Stap.AANKOMST_NAGAAN))
        .isEqualTo(new Termijn(dag("2027-02-01"), Proefwoorden.woorden().van("termijn.verzet")));
    assertThat(termijnen.van(d, Stap.VERVOLG_BEPALEN).uiterlijk()).isEqualTo("2026-11-23");
  }

  @Test
  void deWekkerGaatOmAchtUurInLeidenOokInDeZomer() {
    assertThat(termijnen.wekker(dag("2026-11-19")).toInstant()).isEqualTo("2026-11-19T07:00:00Z");
    assertThat(termijnen.wekker(dag("2026-07-01")).toInstant()).isEqualTo("2026-07-01T06:00:00Z");
  }

  private Doorverwijzing verzonden(Bestemming naar, String dag) {
    var d = Voorbeelden.concept(naar);
    d.verstuur("2026-00001", UUID.randomUUID(), dag(dag).atTime(9, 0).atZone(klok.getZone()));
    return d;
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }
}
