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

  /** Wat nooit naar een sessie kijkt: elk plaatje zou anders de database een vraag kosten. */
  static final RequestMatcher ZONDER_SESSIE =
      een("/css/**", "/js/**", "/img/**", "/favicon.ico", "/api/**");

  /** Pagina's. */
  static final RequestMatcher PAGINA =
      een(
          "/aanmelden",
          "/actuator/health",
          "/actuator/health/**",
          "/error",
          "/mail/afmelden/*",
          "/sessie",
          "/taskforce/kalender/*");

  /** Wat er met signalen is gedaan; vrij als de gemeente daarvoor koos. */
  private static final RequestMatcher VERANDERINGEN =
      een(HttpMethod.GET, "/wat-is-ermee-gedaan", "/wat-is-ermee-gedaan/*");

  /** Afmelden voor mail met één klik in een mailprogramma: zonder sessie, dus zonder kenmerk. */
  static final RequestMatcher ZONDER_KENMERK =
      PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/mail/afmelden/{sleutel}");

  private Vrij() {}

  /**
   * Wat er met signalen is gedaan.
   *
   * @param openbaar of iedereen dat mag lezen
   */
  static RequestMatcher veranderingen(boolean openbaar) {
    return openbaar ? VERANDERINGEN : verzoek -> false;
  }

  private static RequestMatcher een(String... paden) {
    return een(null, paden);
  }

  private static RequestMatcher een(HttpMethod methode, String... paden) {
    var patroon = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Arrays.stream(paden).<RequestMatcher>map(pad -> patroon.matcher(methode, pad)).toList());
  }
}
