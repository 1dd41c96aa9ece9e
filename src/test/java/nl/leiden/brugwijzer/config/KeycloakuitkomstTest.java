package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import nl.leiden.brugwijzer.config.NietHerkend.Reden;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.ResourceAccessException;

/** Wat iemand te zien krijgt die van Keycloak terugkomt en niet binnenkomt. */
class KeycloakuitkomstTest {

  private final MockHttpServletRequest verzoek = new MockHttpServletRequest();
  private final MockHttpServletResponse antwoord = new MockHttpServletResponse();

  @Test
  void valtKeycloakWegTijdensHetInwisselenDanZegtDePaginaDat() throws Exception {
    var weg = new ResourceAccessException("weg", new ConnectException("geweigerd"));
    mislukt(new OAuth2AuthenticationException(new OAuth2Error("invalid_token_response"), weg));
    assertThat(antwoord.getStatus()).isEqualTo(503);
    assertThat(antwoord.getHeader("Retry-After")).isNotBlank();
    assertThat(verzoek.getAttribute(Weigering.SOORT)).isEqualTo(Foutsoort.AANMELDSERVER_WEG);
  }

  @Test
  void eenVervalsteTerugkomstKrijgtGeenUitleg() throws Exception {
    mislukt(new OAuth2AuthenticationException(new OAuth2Error("invalid_nonce")));
    assertThat(antwoord.getRedirectedUrl()).isEqualTo("/aanmelden?mislukt");
  }

  @Test
  void wieNietKloptHoortNietWatErNietKlopt() throws Exception {
    for (var reden : Reden.values()) {
      var nieuw = new MockHttpServletResponse();
      new Keycloakuitkomst(new Terugweg())
          .onAuthenticationFailure(verzoek, nieuw, new NietHerkend(reden));
      assertThat(nieuw.getRedirectedUrl()).isEqualTo("/aanmelden?accountkloptniet");
    }
  }

  private void mislukt(AuthenticationException waarom) throws Exception {
    new Keycloakuitkomst(new Terugweg()).onAuthenticationFailure(verzoek, antwoord, waarom);
  }
}
