package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * Zet wat Spring bij aan- en afmelden te bewaren heeft in {@link Keycloaksessies}: niet in het
 * geheugen van één kopie, en niet in de sessie.
 */
@Component
@Profile("productie")
class Keycloakregister implements OAuth2AuthorizedClientRepository, OidcSessionRegistry {

  private final Keycloaksessies sessies;

  Keycloakregister(Keycloaksessies sessies) {
    this.sessies = sessies;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication wie,
      HttpServletRequest verzoek,
      HttpServletResponse antwoord) {
    var ververs = client.getRefreshToken();
    if (wie.getPrincipal() instanceof Keycloakgebruiker gebruiker && ververs != null)
      sessies.begin(gebruiker, ververs.getTokenValue());
  }

  /** Niemand gebruikt de tokens buiten het verlengen om. */
  @Override
  public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
      String registratie, Authentication wie, HttpServletRequest verzoek) {
    return null;
  }

  @Override
  public void removeAuthorizedClient(
      String registratie,
      Authentication wie,
      HttpServletRequest verzoek,
      HttpServletResponse antwoord) {
    if (wie != null && wie.getPrincipal() instanceof Keycloakgebruiker gebruiker)
      sessies.meldAf(gebruiker.sid());
  }

  /** Keycloak meldt dat iemand overal is afgemeld; elke kopie ziet dat bij het volgende verzoek. */
  @Override
  public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken bericht) {
    if (bericht.getSessionId() != null) sessies.meldAf(bericht.getSessionId());
    else sessies.meldAccountAf(bericht.getSubject());
    return List.of();
  }

  @Override
  public void saveSessionInformation(OidcSessionInformation sessie) {
    // De sessie draagt het kenmerk van Keycloak zelf; opzoeken hoeft niet.
  }

  @Override
  public OidcSessionInformation removeSessionInformation(String sessie) {
    return null;
  }
}
