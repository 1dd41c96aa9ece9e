package nl.leiden.brugwijzer.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.leiden.brugwijzer.basis.api.Api;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Zet op elk antwoord van de API haar versie, en weigert een verzoek dat te groot is. */
class Apikop extends OncePerRequestFilter {

  /** Het grootste gewone verzoek, een regeling met twintig voorwaarden, past er ruim in. */
  static final int GROOTSTE = 128 * 1024;

  private static final List<String> METHODEN =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final Foutteksten teksten;

  Apikop(Foutteksten teksten) {
    this.teksten = teksten;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    antwoord.setHeader("API-Version", Api.VERSIE);
    // De beschrijving is voor iedereen, ook voor een pagina van een andere site.
    if (verzoek.getRequestURI().equals(Api.V1 + "/openapi.json"))
      antwoord.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    if (!METHODEN.contains(verzoek.getMethod())) {
      antwoord.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODEN));
      Problemen.schrijf(antwoord, Foutsoort.VERKEERDE_WEG, teksten);
    } else if (verzoek.getContentLengthLong() > GROOTSTE)
      Problemen.schrijf(antwoord, Foutsoort.TE_GROOT, teksten);
    else keten.doFilter(new Begrensd(verzoek), antwoord);
  }

  /** Telt mee bij wie vooraf niet zegt hoeveel er komt. */
  private static class Begrensd extends HttpServletRequestWrapper {

    Begrensd(HttpServletRequest verzoek) {
      super(verzoek);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Geteld(super.getInputStream());
    }
  }

  private static class Geteld extends ServletInputStream {

    private final ServletInputStream bron;
    private int gelezen;

    Geteld(ServletInputStream bron) {
      this.bron = bron;
    }

    @Override
    public int read() throws IOException {
      var teken = bron.read();
      if (teken >= 0) tel(1);
      return teken;
    }

    @Override
    public int read(byte[] waar, int vanaf, int hoeveel) throws IOException {
      var aantal = bron.read(waar, vanaf, hoeveel);
      if (aantal > 0) tel(aantal);
      return aantal;
    }

    private void tel(int aantal) {
      gelezen += aantal;
      if (gelezen > GROOTSTE) throw new TeGroot();
    }

    @Override
    public boolean isFinished() {
      return bron.isFinished();
    }

    @Override
    public boolean isReady() {
      return bron.isReady();
    }

    @Override
    public void setReadListener(ReadListener luisteraar) {
      bron.setReadListener(luisteraar);
    }
  }
}
