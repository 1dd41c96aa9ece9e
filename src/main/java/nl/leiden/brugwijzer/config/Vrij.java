package nl.leiden.brugwijzer.config;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Waar je ook zonder aanmelden mag komen. */
final class Vrij {

  /** Opmaak, scripts en plaatjes. */
  static final RequestMatcher STATISCH = een("/css/**", "/js/**", "/img/**", "/favicon.ico");

  /** Pagina's. */
  static final RequestMatcher PAGINA =
      een(
          "/aanmelden",
          "/actuator/health",
          "/actuator/health/**",
          "/error",
          "/mail/afmelden/*",
          "/taskforce/kalender/*");

  /** Afmelden voor mail met één klik in een mailprogramma: zonder sessie, dus zonder kenmerk. */
  static final RequestMatcher ZONDER_KENMERK =
      PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/mail/afmelden/{sleutel}");

  private Vrij() {}

  private static RequestMatcher een(String... paden) {
    var patroon = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Arrays.stream(paden).<RequestMatcher>map(patroon::matcher).toList());
  }
}
