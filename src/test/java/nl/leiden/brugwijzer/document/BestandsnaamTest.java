package nl.leiden.brugwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestandsnaamTest {

  @ParameterizedTest
  @CsvSource({
    "begroting.pdf, begroting.pdf",
    "C:\\Users\\bo\\begroting.pdf, begroting.pdf",
    "../../etc/passwd, passwd.pdf",
    "Begroting 2026 (def).PDF, Begroting 2026 (def).pdf",
    "foto.jpg, foto.jpg.pdf",
    "'  a   b .pdf ', a b .pdf",
    "'...', bestand.pdf",
    "'', bestand.pdf",
    "a<b>:\"c|d?.pdf, a_b___c_d_.pdf",
    "ouderavond école.pdf, ouderavond école.pdf"
  })
  void deNaamBlijftLeesbaarEnKanNergensKwaad(String opgegeven, String verwacht) {
    assertThat(Bestandsnaam.van(opgegeven, Bestandstype.PDF)).isEqualTo(verwacht);
  }

  @Test
  void eenOmgedraaideNaamDraaitTerug() {
    assertThat(Bestandsnaam.van("brief\u202Efdp.exe", Bestandstype.PDF))
        .isEqualTo("brief fdp.exe.pdf");
    assertThat(Bestandsnaam.van("regel\r\nX-Kop: ja\u0000.pdf", Bestandstype.PDF))
        .isEqualTo("regel X-Kop_ ja .pdf");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 114, 115, 500, 70_000})
  void eenLangeNaamHoudtZijnEinde(int lengte) {
    assertThat(Bestandsnaam.van("é".repeat(lengte) + ".jpeg", Bestandstype.JPG))
        .hasSizeLessThanOrEqualTo(Bestandsnaam.LANGST)
        .endsWith("é.jpeg");
  }

  @Test
  void zonderNaamHeetHetBestand() {
    assertThat(Bestandsnaam.van(null, Bestandstype.ODT)).isEqualTo("bestand.odt");
  }

  @Test
  void eenBsnInDeNaamMagNiet() {
    assertThatThrownBy(() -> Bestandsnaam.van("gezin 111222333.pdf", Bestandstype.PDF))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            f -> assertThat(f.sleutel()).isEqualTo("fout.document.naam.bsn"));
  }
}
