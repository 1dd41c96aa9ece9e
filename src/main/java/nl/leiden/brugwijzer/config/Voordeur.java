package nl.leiden.brugwijzer.config;

import java.io.IOException;
import java.util.Map;
import nl.leiden.brugwijzer.basis.api.Api;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.web.util.HtmlUtils;

/** Het antwoord op een verzoek dat Tomcat zelf al weigert, nog voor Brugwijzer het ziet. */
class Voordeur extends ErrorReportValve {

  private static final String PAGINA =
      """
      <!DOCTYPE html>
      <html lang="nl">
      <head><meta charset="utf-8"><title>%1$s</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body><h1>%1$s</h1><p>%2$s</p><p>%3$s</p><p><a href="/vandaag">%4$s</a></p></body>
      </html>
      """;

  /** Wat de beveiliging anders op elk antwoord zet. */
  private static final Map<String, String> KOPPEN =
      Map.of(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-store");

  private final Foutteksten teksten;

  Voordeur(Foutteksten teksten) {
    this.teksten = teksten;
  }

  @Override
  protected void report(Request verzoek, Response antwoord, Throwable fout) {
    var status = antwoord.getStatus();
    if (status < 400 || antwoord.getContentWritten() > 0 || !antwoord.setErrorReported()) return;
    try {
      var vanApi = String.valueOf(verzoek.getRequestURI()).startsWith("/api/");
      Noodkoppen.zetOp(antwoord::setHeader);
      if (vanApi) antwoord.setHeader("API-Version", Api.VERSIE);
      antwoord.setContentType(vanApi ? "application/problem+json" : "text/html");
      antwoord.setCharacterEncoding("utf-8");
      KOPPEN.forEach(antwoord::setHeader);
      var schrijver = antwoord.getReporter();
      if (schrijver == null) return;
      var soort = Foutsoort.van(status);
      schrijver.write(vanApi ? Problemen.tekst(soort, status, teksten) : pagina(soort));
      antwoord.finishResponse();
    } catch (IOException weggelopen) {
      // Wie weg is, leest niets meer.
    }
  }

  private String pagina(Foutsoort soort) {
    return PAGINA.formatted(
        HtmlUtils.htmlEscape(teksten.titel(soort), "utf-8"),
        HtmlUtils.htmlEscape(teksten.uitleg(soort), "utf-8"),
        HtmlUtils.htmlEscape(teksten.raad(soort), "utf-8"),
        HtmlUtils.htmlEscape(teksten.naarVandaag(), "utf-8"));
  }
}
