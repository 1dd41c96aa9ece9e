package nl.leiden.brugwijzer.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leiden.brugwijzer.config.sessie.Achtergrond;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Laat alleen door van wie de aanmelding bij Keycloak nog geldt, en brengt wie beslist, betaalt of
 * beheert eerst naar de tweede stap.
 */
class Keycloakwacht extends OncePerRequestFilter {

  private final Keycloakbewaking bewaking;
  private final RequestCache verder;
  private final SecurityContextLogoutHandler afmelding = new SecurityContextLogoutHandler();

  Keycloakwacht(Keycloakbewaking bewaking, RequestCache verder) {
    this.bewaking = bewaking;
    this.verder = verder;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return Vrij.STATISCH.matches(verzoek);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    var aanmelding = SecurityContextHolder.getContext().getAuthentication();
    if (aanmelding != null && aanmelding.getPrincipal() instanceof Keycloakgebruiker wie) {
      var bezwaar = bewaking.bezwaar(wie, Achtergrond.is(verzoek));
      if (bezwaar.isPresent()) {
        afmelding.logout(verzoek, antwoord, aanmelding);
        verzoek.setAttribute(Aanmeldpunt.REDEN, bezwaar.get());
      } else if (wie.mistTweedeStap() && !Vrij.PAGINA.matches(verzoek)) {
        naarTweedeStap(verzoek, antwoord);
        return;
      }
    }
    keten.doFilter(verzoek, antwoord);
  }

  private void naarTweedeStap(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    if (HttpMethod.GET.matches(verzoek.getMethod())
        && verzoek.getHeader("HX-Request") == null
        && !Problemen.gewenst(verzoek)) {
      verder.saveRequest(verzoek, antwoord);
      antwoord.sendRedirect(verzoek.getContextPath() + Keycloakvraag.MET_TWEEDE_STAP);
    } else antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
