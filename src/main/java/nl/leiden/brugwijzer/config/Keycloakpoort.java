package nl.leiden.brugwijzer.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Wie gaat aanmelden terwijl Keycloak stilligt, leest dat van ons en niet van zijn browser. */
class Keycloakpoort extends OncePerRequestFilter {

  private static final String STRAKS = "60";

  private final Keycloakpols pols;

  Keycloakpoort(Keycloakpols pols) {
    this.pols = pols;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return !verzoek.getServletPath().equals(Keycloakvraag.AANMELDEN);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    if (pols.leeft()) keten.doFilter(verzoek, antwoord);
    else gesloten(verzoek, antwoord);
  }

  static void gesloten(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    antwoord.setHeader(HttpHeaders.RETRY_AFTER, STRAKS);
    verzoek.setAttribute(Weigering.SOORT, Foutsoort.AANMELDSERVER_WEG);
    antwoord.sendError(Foutsoort.AANMELDSERVER_WEG.status());
  }
}
