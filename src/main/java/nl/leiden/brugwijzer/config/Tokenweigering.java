package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Zegt wat er met een token niet goed is, in woorden en zoals RFC 6750 en RFC 9470 het willen. */
class Tokenweigering implements AuthenticationEntryPoint {

  /** Seconden; zo lang laten we een aanmeldserver die niet antwoordt ook zelf met rust. */
  private static final String STRAKS = "30";

  private final Foutteksten teksten;

  Tokenweigering(Foutteksten teksten) {
    this.teksten = teksten;
  }

  @Override
  public void commence(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException waarom)
      throws IOException {
    var soort = soort(waarom);
    if (soort == Foutsoort.AANMELDSERVER_WEG) antwoord.setHeader(HttpHeaders.RETRY_AFTER, STRAKS);
    else
      antwoord.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, Tokenaanmelding.UITDAGING + ", " + bijzonderheid(soort));
    Problemen.schrijf(antwoord, soort, teksten);
  }

  private static Foutsoort soort(AuthenticationException waarom) {
    if (waarom instanceof Tokengeweigerd geweigerd) return geweigerd.soort();
    return waarom instanceof NietHerkend ? Foutsoort.ACCOUNT_KLOPT_NIET : Foutsoort.TOKEN_ONGELDIG;
  }

  private static String bijzonderheid(Foutsoort soort) {
    return soort == Foutsoort.TWEEDE_STAP
        ? "error=\"insufficient_user_authentication\", acr_values=\"2\""
        : "error=\"invalid_token\"";
  }
}
