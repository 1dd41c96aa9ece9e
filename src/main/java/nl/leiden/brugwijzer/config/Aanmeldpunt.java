package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Brengt wie niet (meer) is aangemeld naar de aanmeldpagina, met de reden. */
class Aanmeldpunt implements AuthenticationEntryPoint {

  /** Verzoekattribuut met de reden. */
  static final String REDEN = Aanmeldpunt.class.getName() + ".reden";

  /** Sessieattribuut van {@link HttpSessionRequestCache}. */
  private static final String VERDER = "SPRING_SECURITY_SAVED_REQUEST";

  /** Waarom iemand opnieuw moet aanmelden; de naam staat in het adres. */
  enum Reden {
    VERLOPEN,
    NIETBEWAARD,
    GEWIJZIGD;

    String pad() {
      return "/aanmelden?" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Override
  public void commence(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException waarom)
      throws IOException {
    if (Problemen.gewenst(verzoek)) {
      Problemen.schrijf(antwoord, 401, "Niet aangemeld", "Meld je eerst aan.");
      return;
    }
    // htmx volgt een omleiding ongezien; het scherm blijft zo staan met wat er getypt is.
    if (verzoek.getHeader("HX-Request") != null) {
      antwoord.setHeader("HX-Trigger", "brugwijzer:afgemeld");
      antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    var reden = reden(verzoek);
    if (reden == Reden.NIETBEWAARD) onthoudFormulier(verzoek);
    antwoord.sendRedirect(verzoek.getContextPath() + (reden == null ? "/aanmelden" : reden.pad()));
  }

  private static Reden reden(HttpServletRequest verzoek) {
    if (verzoek.getAttribute(REDEN) instanceof Reden reden) return reden;
    if (!HttpMethod.GET.matches(verzoek.getMethod())) return Reden.NIETBEWAARD;
    var hadSessie = verzoek.getRequestedSessionId() != null;
    return hadSessie && !verzoek.isRequestedSessionIdValid() ? Reden.VERLOPEN : null;
  }

  private static void onthoudFormulier(HttpServletRequest verzoek) {
    var vandaan = pad(verzoek.getHeader(HttpHeaders.REFERER), verzoek.getServerName());
    if (vandaan == null || vandaan.startsWith(verzoek.getContextPath() + "/aanmelden")) return;
    verzoek.getSession().setAttribute(VERDER, new SimpleSavedRequest(vandaan));
  }

  private static String pad(String adres, String host) {
    if (adres == null) return null;
    try {
      var uri = URI.create(adres);
      if (!host.equals(uri.getHost()) || !uri.getRawPath().startsWith("/")) return null;
      var pad = uri.getRawPath().replaceFirst("^/+", "/");
      return uri.getRawQuery() == null ? pad : pad + "?" + uri.getRawQuery();
    } catch (IllegalArgumentException | NullPointerException geenAdres) {
      return null;
    }
  }
}
