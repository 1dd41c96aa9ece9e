package nl.leiden.brugwijzer.config;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Een verzoek dat niet mag. Is alleen de sessie verlopen, dan kan de gebruiker opnieuw aanmelden.
 */
class Weigering implements AccessDeniedHandler {

  private final Aanmeldpunt aanmelden;

  Weigering(Aanmeldpunt aanmelden) {
    this.aanmelden = aanmelden;
  }

  @Override
  public void handle(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException waarom)
      throws IOException, ServletException {
    if (waarom instanceof CsrfException && NuAangemeld.gebruiker().isEmpty()) {
      var verlopen = new InsufficientAuthenticationException("sessie verlopen", waarom);
      aanmelden.commence(verzoek, antwoord, verlopen);
      return;
    }
    antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
