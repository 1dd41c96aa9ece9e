package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/**
 * Elke mislukking krijgt haar reden, en telt één keer; ook die waar Spring geen gebeurtenis voor
 * heeft.
 */
class AanmeldtellingTest {

  private final SimpleMeterRegistry register = new SimpleMeterRegistry();
  private final Aanmeldtelling telling = new Aanmeldtelling(register);

  static Stream<Arguments> mislukkingen() {
    return Stream.of(
        Arguments.of(new BadCredentialsException("jan"), "ONBEKEND"),
        Arguments.of(new DisabledException("jan"), "DICHT"),
        Arguments.of(new NietHerkend(NietHerkend.Reden.ROL), "ACCOUNT_KLOPT_NIET"),
        Arguments.of(new Tokengeweigerd(Foutsoort.TOKEN_ONGELDIG, null), "TOKEN"),
        Arguments.of(new Tokengeweigerd(Foutsoort.AANMELDSERVER_WEG, null), "KEYCLOAK"),
        Arguments.of(new OAuth2AuthenticationException("invalid_id_token"), "TOKEN"),
        Arguments.of(new OAuth2AuthenticationException("invalid_token_response"), "KEYCLOAK"),
        Arguments.of(new OAuth2AuthenticationException("access_denied"), "ANDERS"),
        Arguments.of(new AuthenticationServiceException("weg"), "KEYCLOAK"),
        Arguments.of(new InsufficientAuthenticationException("niet aangemeld"), "ANDERS"));
  }

  @ParameterizedTest
  @MethodSource("mislukkingen")
  void teltBijDeGoedeReden(AuthenticationException fout, String reden) {
    var omroep =
        Aanmeldtelling.aanmeldomroep(
            gebeurtenis ->
                telling.mislukt(
                    (org.springframework.security.authentication.event
                            .AbstractAuthenticationFailureEvent)
                        gebeurtenis));
    omroep.publishAuthenticationFailure(
        fout, UsernamePasswordAuthenticationToken.unauthenticated("jan", "x"));
    for (var teller : register.find("brugwijzer.aanmelden.mislukt").counters())
      assertThat(teller.count())
          .isEqualTo(reden.toLowerCase(Locale.ROOT).equals(teller.getId().getTag("reden")) ? 1 : 0);
  }
}
