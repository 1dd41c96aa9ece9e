package nl.leiden.brugwijzer.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Na een werkdag meldt iedereen zich opnieuw aan, ook wie al die tijd bezig was. */
class Sessiegrens extends OncePerRequestFilter {

  private static final String SINDS = Sessiegrens.class.getName();

  /** Sinds wanneer wie in deze sessie is aangemeld. */
  private record Sinds(String wie, Instant moment) implements Serializable {}

  private final Duration hoogstens;
  private final Clock klok;
  private final SecurityContextLogoutHandler afmelding = new SecurityContextLogoutHandler();

  Sessiegrens(Duration hoogstens, Clock klok) {
    this.hoogstens = hoogstens;
    this.klok = klok;
  }

  /**
   * Wanneer deze sessie hoe dan ook voorbij is.
   *
   * @return null voor wie net binnenkomt
   */
  static Instant einde(HttpSession sessie, Duration hoogstens) {
    return sessie != null && sessie.getAttribute(SINDS) instanceof Sinds sinds
        ? sinds.moment().plus(hoogstens)
        : null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    var sessie = verzoek.getSession(false);
    if (sessie != null && NuAangemeld.gebruiker().filter(wie -> voorbij(sessie, wie)).isPresent()) {
      afmelding.logout(verzoek, antwoord, SecurityContextHolder.getContext().getAuthentication());
      verzoek.setAttribute(Aanmeldpunt.REDEN, Aanmeldpunt.Reden.TELANG);
    }
    keten.doFilter(verzoek, antwoord);
  }

  private boolean voorbij(HttpSession sessie, Gebruiker wie) {
    if (sessie.getAttribute(SINDS) instanceof Sinds sinds
        && sinds.wie().equals(wie.gebruikersnaam()))
      return !klok.instant().isBefore(sinds.moment().plus(hoogstens));
    sessie.setAttribute(SINDS, new Sinds(wie.gebruikersnaam(), klok.instant()));
    return false;
  }
}
