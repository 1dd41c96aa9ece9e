package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Wie zich hier afmeldt, is ook bij Keycloak af, en dus overal waar hij met Keycloak binnenkwam.
 */
class Keycloakafmelding implements LogoutHandler, LogoutSuccessHandler {

  private final Keycloakinstellingen keycloak;
  private final String adres;
  private final Keycloaksessies sessies;
  private final Keycloakpols pols;

  Keycloakafmelding(
      Keycloakinstellingen keycloak, String adres, Keycloaksessies sessies, Keycloakpols pols) {
    this.keycloak = keycloak;
    this.adres = adres;
    this.sessies = sessies;
    this.pols = pols;
  }

  /** Hier is het uit. Dat het overal uit is, zegt Keycloak zelf; antwoordt het niet, dan niet. */
  @Override
  public void logout(
      HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aanmelding) {
    if (aanmelding != null && aanmelding.getPrincipal() instanceof Keycloakgebruiker wie)
      sessies.eindig(wie.sid(), Aanmeldpunt.Reden.ALLEENHIERAF);
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aanmelding)
      throws IOException {
    antwoord.sendRedirect(
        pols.leeft()
            ? bijKeycloak(aanmelding)
            : verzoek.getContextPath() + Aanmeldpunt.Reden.ALLEENHIERAF.pad());
  }

  private String bijKeycloak(Authentication aanmelding) {
    var naar =
        UriComponentsBuilder.fromUriString(keycloak.afmelden())
            .queryParam("client_id", Keycloakinstellingen.CLIENT)
            .queryParam(
                "post_logout_redirect_uri",
                UriUtils.encode(adres + "/aanmelden?afgemeld", StandardCharsets.UTF_8));
    if (aanmelding != null && aanmelding.getPrincipal() instanceof Keycloakgebruiker wie)
      naar.queryParam("id_token_hint", wie.getIdToken().getTokenValue());
    return naar.build(true).toUriString();
  }
}
