package nl.leiden.brugwijzer.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Geeft elk verzoek een nummer, bij elke regel in het logboek en in het antwoord. Wie ervoor staat,
 * mag het nummer kiezen; een vorm die niet kan, kiest het niet.
 */
class Verzoekspoor extends OncePerRequestFilter {

  static final String KOP = "X-Request-Id";
  static final String VERZOEK = "verzoek";

  /** Wie het doet en om welke zaak het gaat; bekend zodra het verzoek ergens aankomt. */
  static final String GEBRUIKER = "gebruiker";

  static final String ZAAK = "zaak";

  private static final String BEWAARD = Verzoekspoor.class.getName() + ".bewaard";
  private static final Pattern WELGEVORMD = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  /** Een fout wordt pas na het verzoek een pagina; ook die regel hoort bij het nummer. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    var spoor = spoor(verzoek);
    antwoord.setHeader(KOP, spoor.get(VERZOEK));
    spoor.forEach(MDC::put);
    try {
      keten.doFilter(verzoek, antwoord);
    } finally {
      spoor.keySet().forEach(MDC::remove);
    }
  }

  /** Wat er tot nu toe bekend is over dit verzoek. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> spoor(HttpServletRequest verzoek) {
    if (verzoek.getAttribute(BEWAARD) instanceof Map<?, ?> bewaard)
      return (Map<String, String>) bewaard;
    var spoor = new HashMap<>(Map.of(VERZOEK, nummer(verzoek.getHeader(KOP))));
    verzoek.setAttribute(BEWAARD, spoor);
    return spoor;
  }

  /** Zet iets bij het spoor van dit verzoek, nu en op de foutpagina die er nog van kan komen. */
  static void zet(HttpServletRequest verzoek, String wat, String waarde) {
    if (verzoek.getAttribute(BEWAARD) == null) return;
    spoor(verzoek).put(wat, waarde);
    MDC.put(wat, waarde);
  }

  private static String nummer(String gevraagd) {
    return gevraagd != null && WELGEVORMD.matcher(gevraagd).matches()
        ? gevraagd
        : UUID.randomUUID().toString();
  }
}
