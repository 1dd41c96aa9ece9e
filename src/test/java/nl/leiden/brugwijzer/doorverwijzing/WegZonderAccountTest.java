package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.AANKOMST_NAGAAN;
import static nl.leiden.brugwijzer.doorverwijzing.Wegen.weg;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Een instantie zonder account: de brugfunctionaris gaat zelf na hoe het ging. */
@BrugwijzerTest
class WegZonderAccountTest {

  @Autowired Loop loop;

  @Test
  void versturenGeeftDeBrugfunctionarisEenTaakEnNiemandEenBericht() {
    var rit = loop.naarBuiten();
    assertThat(rit.status()).isEqualTo(Status.VERZONDEN);
    assertThat(rit.open()).containsExactly("aankomstNagaan");
    assertThat(rit.berichten()).isEmpty();
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_BUITEN));
    assertThat(rit.kolom("ontvanger_ziet", Boolean.class)).isFalse();
  }

  @Test
  void aangekomenGaatNaarDeNazorg() {
    var rit = loop.naarBuiten().school(AANKOMST_NAGAAN, AANGEKOMEN);
    assertThat(rit.status()).isEqualTo(Status.AANGEKOMEN);
    assertThat(rit.open()).containsExactly("nazorg");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_BUITEN, Wegen.AANGEKOMEN));
    assertThat(rit.berichten()).isEmpty();
  }

  @Test
  void opDeWachtlijstKomtDeVraagLaterTerug() {
    var rit = loop.naarBuiten();
    rit.doet(rit.wereld().bo(), AANKOMST_NAGAAN, Antwoorden.wachtlijst(4));
    assertThat(rit.status()).isEqualTo(Status.WACHTLIJST);
    assertThat(rit.uiterlijk(AANKOMST_NAGAAN)).isEqualTo("2026-12-14");
    rit.doet(rit.wereld().bo(), AANKOMST_NAGAAN, Antwoorden.wachtlijst(10));
    assertThat(rit.open()).containsExactly("aankomstNagaan");
    assertThat(rit.uiterlijk(AANKOMST_NAGAAN)).isEqualTo("2027-01-25");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_BUITEN, Wegen.LATER_NAGAAN));
    rit.school(AANKOMST_NAGAAN, AANGEKOMEN);
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_BUITEN, Wegen.LATER_NAGAAN, Wegen.AANGEKOMEN));
  }

  @Test
  void nietAangekomenVraagtEenVervolg() {
    var rit = loop.naarBuiten().school(AANKOMST_NAGAAN, NIET_AANGEKOMEN);
    assertThat(rit.status()).isEqualTo(Status.NIET_GELUKT);
    assertThat(rit.open()).containsExactly("vervolgBepalen");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_BUITEN, Wegen.NIET_AANGEKOMEN));
  }

  @Test
  void afgewezenVraagtEenVervolg() {
    var rit = loop.naarBuiten().school(AANKOMST_NAGAAN, AFGEWEZEN);
    assertThat(rit.status()).isEqualTo(Status.AFGEWEZEN);
    assertThat(rit.open()).containsExactly("vervolgBepalen");
    assertThat(rit.weg()).isEqualTo(weg(Wegen.BIJ_BUITEN, Wegen.NIET_AANGEKOMEN));
    assertThat(rit.berichten()).isEmpty();
  }
}
