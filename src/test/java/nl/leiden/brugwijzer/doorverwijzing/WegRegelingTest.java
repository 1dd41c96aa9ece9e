package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static nl.leiden.brugwijzer.doorverwijzing.Wegen.weg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.Obstakelaanbod.Aanbod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Een regeling: samen aanvragen, de uitslag, en na een afwijzing het vervolg. */
@BrugwijzerTest
class WegRegelingTest {

  @Autowired Loop loop;
  @Autowired Signaalaanbod signalen;

  @Test
  void eerstSamenAanvragenDanOpDeUitslagWachten() {
    var rit = loop.naarRegeling();
    assertThat(rit.open()).containsExactly("samenAanvragen");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_REGELING));
    rit.school(SAMEN_AANVRAGEN, AANGEVRAAGD);
    assertThat(rit.status()).isEqualTo(Status.IN_BEHANDELING);
    assertThat(rit.open()).containsExactly("uitslagVastleggen");
    assertThat(rit.uiterlijk(UITSLAG_VASTLEGGEN)).isEqualTo("2027-01-11");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_REGELING, Wegen.AANGEVRAAGD));
    assertThat(rit.berichten()).isEmpty();
  }

  @Test
  void toegekendGaatNaarDeNazorg() {
    var rit = aangevraagd().school(UITSLAG_VASTLEGGEN, TOEGEKEND);
    assertThat(rit.status()).isEqualTo(Status.AANGEKOMEN);
    assertThat(rit.open()).containsExactly("nazorg");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_REGELING, Wegen.AANGEVRAAGD, Wegen.TOEGEKEND));
    assertThat(signalen.bij(rit.id())).isEmpty();
  }

  @Test
  void eenIngetrokkenAanvraagIsNietGeluktEnGaatNaarDeNazorg() {
    var rit = aangevraagd().school(UITSLAG_VASTLEGGEN, INGETROKKEN);
    assertThat(rit.status()).isEqualTo(Status.NIET_GELUKT);
    assertThat(rit.open()).containsExactly("nazorg");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_REGELING, Wegen.AANGEVRAAGD, Wegen.TOEGEKEND));
  }

  static Set<Reden> redenen() {
    return Reden.VAN_REGELING;
  }

  @ParameterizedTest
  @MethodSource("redenen")
  void elkeAfwijzingIsTeMeldenEnVraagtEenVervolg(Reden reden) {
    var rit = aangevraagd();
    var bo = rit.wereld().bo();
    rit.doet(bo, UITSLAG_VASTLEGGEN, Antwoorden.afgewezen(reden));
    assertThat(rit.status()).isEqualTo(Status.AFGEWEZEN);
    assertThat(rit.open()).containsExactly("vervolgBepalen");
    assertThat(rit.weg())
        .isEqualTo(weg(Wegen.BIJ_REGELING, Wegen.AANGEVRAAGD, Wegen.REGELING_AFGEWEZEN));
    var melden = signalen.bij(rit.id()).orElseThrow();
    assertThat(melden.gemeld()).isFalse();
    assertThat(signalen.van(melden.aanbod(), bo))
        .contains(new Aanbod(rit.wereld().regeling(), null, Obstakel.valueOf(reden.name())));
  }

  private Rit aangevraagd() {
    return loop.naarRegeling().school(SAMEN_AANVRAGEN, AANGEVRAAGD);
  }
}
