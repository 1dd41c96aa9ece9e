package nl.leiden.brugwijzer.config.sessie;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Wat een pagina uit zichzelf vraagt. Dat houdt niemand aangemeld die weg is. */
public final class Achtergrond {

  /** Kop waarmee een script zegt dat niemand iets deed. */
  public static final String KOP = "Brugwijzer-Achtergrond";

  private Achtergrond() {}

  /** Of niemand iets deed voor dit verzoek. */
  public static boolean is(HttpServletRequest verzoek) {
    return verzoek.getHeader(KOP) != null;
  }

  static boolean isNu() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes nu
        && is(nu.getRequest());
  }
}
