package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Antwoorden als {@code application/problem+json}, voor wie geen pagina wil. */
final class Problemen {

  private Problemen() {}

  /** Of de vrager een programma is. */
  static boolean gewenst(HttpServletRequest verzoek) {
    var pad = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
    var accept = String.valueOf(verzoek.getHeader(HttpHeaders.ACCEPT));
    return pad.startsWith("/api/")
        || accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  /** Schrijft een antwoord buiten de controllers om. */
  static void schrijf(HttpServletResponse antwoord, int status, String titel, String uitleg)
      throws IOException {
    antwoord.setStatus(status);
    antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
    antwoord
        .getWriter()
        .write(
            "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}".formatted(status, titel, uitleg));
  }
}
