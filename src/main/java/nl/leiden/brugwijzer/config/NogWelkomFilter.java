package nl.leiden.brugwijzer.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Wie vertrok of ander werk kreeg, verliest meteen de toegang die bij het oude werk hoorde. */
class NogWelkomFilter extends OncePerRequestFilter {

  private final Gebruikers gebruikers;
  private final SecurityContextLogoutHandler afmelding = new SecurityContextLogoutHandler();

  NogWelkomFilter(Gebruikers gebruikers) {
    this.gebruikers = gebruikers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return Vrij.STATISCH.matches(verzoek);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    var wie = NuAangemeld.gebruiker();
    if (wie.isPresent() && !nogDezelfde(wie.get())) {
      var aanmelding = SecurityContextHolder.getContext().getAuthentication();
      afmelding.logout(verzoek, antwoord, aanmelding);
      verzoek.setAttribute(Aanmeldpunt.REDEN, Aanmeldpunt.Reden.GEWIJZIGD);
    }
    keten.doFilter(verzoek, antwoord);
  }

  private boolean nogDezelfde(Gebruiker wie) {
    return gebruikers.vind(wie.gebruikersnaam()).filter(wie::equals).isPresent();
  }
}
