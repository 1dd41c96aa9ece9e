package nl.leiden.brugwijzer.config.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Wie net gecontroleerd is, wordt herkend; wie vertrok, nooit. */
class HerkenningTest {

  private final Testklok klok = new Testklok();
  private final Herkenning herkenning = new Herkenning(this::vind, klok);
  private boolean vertrokken;
  private int nagerekend;

  @Test
  void hetWachtwoordWordtEenKeerNagerekend() {
    for (var i = 0; i < 10; i++) assertThat(meldAan("demo").isAuthenticated()).isTrue();
    assertThat(nagerekend).isEqualTo(1);
    klok.vooruit(Duration.ofMinutes(6));
    meldAan("demo");
    assertThat(nagerekend).isEqualTo(2);
  }

  @Test
  void eenAnderWachtwoordWordtNietHerkend() {
    meldAan("demo");
    assertThatThrownBy(() -> meldAan("demo ")).isInstanceOf(BadCredentialsException.class);
    assertThatThrownBy(() -> meldAan("")).isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void wieVertrokWordtNietMeerHerkend() {
    meldAan("demo");
    vertrokken = true;
    assertThatThrownBy(() -> meldAan("demo")).isInstanceOf(BadCredentialsException.class);
  }

  private org.springframework.security.core.Authentication meldAan(String wachtwoord) {
    return herkenning.authenticate(
        UsernamePasswordAuthenticationToken.unauthenticated("bo", wachtwoord));
  }

  private UserDetails vind(String naam) {
    if (vertrokken) throw new UsernameNotFoundException(naam);
    return new User(naam, "{noop}demo", List.of()) {
      @Override
      public String getPassword() {
        nagerekend++;
        return super.getPassword();
      }
    };
  }
}
