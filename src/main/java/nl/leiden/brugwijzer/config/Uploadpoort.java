package nl.leiden.brugwijzer.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Laat bestanden alleen door op het ene adres dat ze verwacht, en alleen van wie is aangemeld.
 * Staat vooraan: wie het kenmerk tegen vervalsing zoekt, leest het hele verzoek al.
 */
class Uploadpoort extends OncePerRequestFilter {

  private static final RequestMatcher UPLOAD =
      PathPatternRequestMatcher.withDefaults().matcher("/documenten/bij/**");

  private final Aanmeldpunt aanmelden;

  Uploadpoort(Aanmeldpunt aanmelden) {
    this.aanmelden = aanmelden;
  }

  /** Of dit verzoek een bestand kan bevatten. */
  static boolean isBestand(HttpServletRequest verzoek) {
    var soort = verzoek.getContentType();
    return soort != null && soort.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    // Een mailprogramma meldt iemand af met een formulier in dezelfde vorm (RFC 8058).
    return !isBestand(verzoek) || Vrij.ZONDER_KENMERK.matches(verzoek);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    if (NuAangemeld.gebruiker().isEmpty())
      aanmelden.commence(
          verzoek, antwoord, new InsufficientAuthenticationException("niet aangemeld"));
    else if (UPLOAD.matches(verzoek)) keten.doFilter(verzoek, antwoord);
    else antwoord.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
  }
}
