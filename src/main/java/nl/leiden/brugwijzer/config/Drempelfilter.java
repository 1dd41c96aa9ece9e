package nl.leiden.brugwijzer.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.leiden.brugwijzer.basis.Drempel;
import nl.leiden.brugwijzer.basis.Drempel.Soort;
import nl.leiden.brugwijzer.basis.Drempel.Stand;
import nl.leiden.brugwijzer.basis.TeVaak;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Telt wat iemand te vaak zou kunnen proberen, en zegt dan wanneer het weer kan. */
class Drempelfilter extends OncePerRequestFilter {

  /** Verzoekattribuut met de situatie voor de foutpagina. */
  static final String SITUATIE = Drempelfilter.class.getName() + ".situatie";

  private static final PathPatternRequestMatcher.Builder PAD =
      PathPatternRequestMatcher.withDefaults();
  private static final RequestMatcher FORMULIER = PAD.matcher(HttpMethod.POST, "/aanmelden");

  /** Alleen het begin telt: wie terugkomt, heeft zijn wachtwoord al goed. */
  private static final RequestMatcher AANMELDSERVER = PAD.matcher("/oauth2/authorization/**");

  private static final RequestMatcher OPENBAAR =
      new OrRequestMatcher(PAD.matcher("/mail/afmelden/*"), PAD.matcher("/taskforce/kalender/*"));

  /**
   * Wat er bij een verzoek geteld wordt.
   *
   * @param sleutel voor wie; null telt niet
   */
  private record Regel(
      RequestMatcher bij, Soort soort, Function<HttpServletRequest, String> sleutel) {}

  private final Drempel drempel;
  private final Foutteksten teksten;
  private final List<Regel> regels;

  private Drempelfilter(Drempel drempel, Foutteksten teksten, List<Regel> regels) {
    this.drempel = drempel;
    this.teksten = teksten;
    this.regels = regels;
  }

  /** Voor aanmelden en voor wat iedereen mag. */
  static Drempelfilter vanPaginas(Drempel drempel, Foutteksten teksten) {
    return new Drempelfilter(
        drempel,
        teksten,
        List.of(
            new Regel(FORMULIER, Soort.AANMELDEN_ADRES, HttpServletRequest::getRemoteAddr),
            new Regel(FORMULIER, Soort.AANMELDEN_NAAM, Drempelfilter::naam),
            new Regel(AANMELDSERVER, Soort.AANMELDEN_ADRES, HttpServletRequest::getRemoteAddr),
            new Regel(OPENBAAR, Soort.OPENBAAR, HttpServletRequest::getRemoteAddr)));
  }

  /** Voor de API; hoort na het aanmelden. */
  static Drempelfilter vanApi(Drempel drempel, Foutteksten teksten) {
    RequestMatcher alles = verzoek -> true;
    return new Drempelfilter(
        drempel, teksten, List.of(new Regel(alles, Soort.API, Drempelfilter::wie)));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    try {
      for (var regel : regels) if (regel.bij().matches(verzoek)) tel(regel, verzoek, antwoord);
    } catch (TeVaak teVaak) {
      weiger(teVaak, verzoek, antwoord);
      return;
    }
    keten.doFilter(verzoek, antwoord);
  }

  private void tel(Regel regel, HttpServletRequest verzoek, HttpServletResponse antwoord) {
    var sleutel = regel.sleutel().apply(verzoek);
    if (sleutel == null) return;
    var stand = drempel.neem(regel.soort(), sleutel);
    if (regel.soort() == Soort.API) zegStand(stand, antwoord);
  }

  /** Zoals het ontwerp van de IETF voor RateLimit-koppen; een programma kan zo vooruitkijken. */
  private static void zegStand(Stand stand, HttpServletResponse antwoord) {
    antwoord.setHeader(
        "RateLimit-Policy",
        "\"gebruiker\";q=%d;w=%d".formatted(stand.hoogstens(), stand.per().toSeconds()));
    antwoord.setHeader("RateLimit", "\"gebruiker\";r=" + stand.over());
  }

  private void weiger(TeVaak teVaak, HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    zegWachttijd(teVaak, antwoord);
    if (Problemen.gewenst(verzoek)) {
      if (verzoek.getRequestURI().startsWith("/api/"))
        antwoord.setHeader("RateLimit", "\"gebruiker\";r=0;t=" + teVaak.seconden());
      Problemen.schrijf(antwoord, Foutsoort.TE_VAAK, teksten);
      return;
    }
    verzoek.setAttribute(SITUATIE, teVaak);
    antwoord.sendError(Foutsoort.TE_VAAK.status());
  }

  /** Zet erbij wanneer het weer kan. */
  static void zegWachttijd(TeVaak teVaak, HttpServletResponse antwoord) {
    antwoord.setHeader("Retry-After", String.valueOf(teVaak.seconden()));
  }

  private static String naam(HttpServletRequest verzoek) {
    var naam = verzoek.getParameter("gebruikersnaam");
    return naam == null ? null : naam.strip().toLowerCase(Locale.ROOT);
  }

  private static String wie(HttpServletRequest verzoek) {
    Optional<Gebruiker> wie = NuAangemeld.gebruiker();
    return wie.map(Gebruiker::gebruikersnaam).orElse(null);
  }
}
