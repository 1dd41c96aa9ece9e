package nl.leiden.brugwijzer.config;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Een verzoek dat niet mag. Is alleen de sessie verlopen, dan kan de gebruiker opnieuw aanmelden.
 */
class Weigering implements AccessDeniedHandler {

  /** Verzoekattribuut met de soort fout voor de foutpagina. */
  static final String SOORT = Weigering.class.getName() + ".soort";

  private final Aanmeldpunt aanmelden;

  Weigering(Aanmeldpunt aanmelden) {
    this.aanmelden = aanmelden;
  }

  @Override
  public void handle(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException waarom)
      throws IOException, ServletException {
    var soort = soort(verzoek, waarom);
    if (soort == Foutsoort.VEROUDERD && NuAangemeld.gebruiker().isEmpty()) {
      var verlopen = new InsufficientAuthenticationException("sessie verlopen", waarom);
      aanmelden.commence(verzoek, antwoord, verlopen);
      return;
    }
    verzoek.setAttribute(SOORT, soort);
    antwoord.sendError(soort.status());
  }

  private static Foutsoort soort(HttpServletRequest verzoek, AccessDeniedException waarom) {
    // Wie te veel stuurt, heeft voor Tomcat niets gestuurd: ook het kenmerk niet.
    if (verzoek.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR)
        == FailReason.POST_TOO_LARGE) return Foutsoort.teGroot(verzoek);
    return waarom instanceof CsrfException ? Foutsoort.VEROUDERD : Foutsoort.NIET_TOEGESTAAN;
  }
}
