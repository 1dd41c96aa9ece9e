package nl.leiden.brugwijzer.config;

import jakarta.servlet.RequestDispatcher;
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
    var accept = String.valueOf(verzoek.getHeader(HttpHeaders.ACCEPT));
    return pad(verzoek).startsWith("/api/")
        || accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  /** Bij een fout in een filter staat het gevraagde pad ergens anders. */
  private static String pad(HttpServletRequest verzoek) {
    var gevraagd = verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return gevraagd instanceof String pad
        ? pad
        : verzoek.getRequestURI().substring(verzoek.getContextPath().length());
  }

  /** Schrijft een antwoord buiten de controllers om. */
  static void schrijf(HttpServletResponse antwoord, Foutsoort soort, Foutteksten teksten)
      throws IOException {
    antwoord.setStatus(soort.status());
    antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
    antwoord.getWriter().write(tekst(soort, soort.status(), teksten));
  }

  /** Een probleem als tekst; onze eigen woorden hebben geen aanhalingstekens nodig. */
  static String tekst(Foutsoort soort, int status, Foutteksten teksten) {
    return "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}"
        .formatted(status, teksten.titel(soort), teksten.voorProgramma(soort));
  }
}
