package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Waar je zonder aanmelden mag komen. */
class VrijTest {

  @Test
  void alleenMetDeInstellingLeestIedereenWatErIsGedaan() {
    assertThat(mag(true, "GET", "/wat-is-ermee-gedaan")).isTrue();
    assertThat(mag(true, "GET", "/wat-is-ermee-gedaan/rss.xml")).isTrue();
    assertThat(mag(false, "GET", "/wat-is-ermee-gedaan")).isFalse();
  }

  @Test
  void openbaarIsLezenEnNietMeer() {
    assertThat(mag(true, "POST", "/wat-is-ermee-gedaan")).isFalse();
    assertThat(mag(true, "GET", "/wat-is-ermee-gedaan/x/intrekken")).isFalse();
    assertThat(mag(true, "GET", "/vandaag")).isFalse();
  }

  private static boolean mag(boolean openbaar, String methode, String pad) {
    var verzoek = new MockHttpServletRequest(methode, pad);
    verzoek.setServletPath(pad);
    return Vrij.veranderingen(openbaar).matches(verzoek);
  }
}
