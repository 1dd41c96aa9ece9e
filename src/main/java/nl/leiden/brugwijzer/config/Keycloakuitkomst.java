package nl.leiden.brugwijzer.config;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.config.Aanmeldpunt.Reden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Wat er gebeurt als iemand van Keycloak terugkomt. */
class Keycloakuitkomst extends SavedRequestAwareAuthenticationSuccessHandler
    implements AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Keycloakuitkomst.class);

  private final SecurityContextLogoutHandler afmelding = new SecurityContextLogoutHandler();

  Keycloakuitkomst(RequestCache verder) {
    setDefaultTargetUrl("/vandaag");
    setRequestCache(verder);
  }

  /** Wie om de tweede stap vroeg en hem niet zette, hoort dat: nog eens sturen helpt niet. */
  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aanmelding)
      throws ServletException, IOException {
    var vroeg = Keycloakvraag.vroegTweedeStap(verzoek);
    if (vroeg && aanmelding.getPrincipal() instanceof Keycloakgebruiker g && g.mistTweedeStap()) {
      afmelding.logout(verzoek, antwoord, aanmelding);
      naar(Reden.TWEEDESTAP, verzoek, antwoord);
    } else super.onAuthenticationSuccess(verzoek, antwoord, aanmelding);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException waarom)
      throws IOException, ServletException {
    if (waarom instanceof NietHerkend anders) {
      LOG.warn("Aanmelden geweigerd: {} is in Keycloak anders dan in Brugwijzer", anders.reden());
      naar(Reden.ACCOUNTKLOPTNIET, verzoek, antwoord);
    } else if (stoort(waarom)) {
      LOG.warn("Keycloak antwoordt niet tijdens het aanmelden");
      Keycloakpoort.gesloten(verzoek, antwoord);
    } else {
      LOG.info("Aanmelden mislukt: {}", code(waarom));
      naar(Reden.MISLUKT, verzoek, antwoord);
    }
  }

  private void naar(Reden reden, HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    getRedirectStrategy().sendRedirect(verzoek, antwoord, reden.pad());
  }

  private static boolean stoort(Throwable fout) {
    return Stream.iterate(fout, f -> f != null, Throwable::getCause)
        .anyMatch(IOException.class::isInstance);
  }

  private static String code(AuthenticationException waarom) {
    return waarom instanceof OAuth2AuthenticationException bekend
        ? bekend.getError().getErrorCode()
        : waarom.getClass().getSimpleName();
  }
}
