package nl.leiden.brugwijzer.config;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Waarnemingen;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Laat wie waarneemt dit ene verzoek voor de afwezige doen. Elk verzoek kijkt opnieuw of dat nog
 * mag; de sessie zelf blijft van de waarnemer.
 */
class Waarneemfilter extends OncePerRequestFilter {

  /** Verzoekattribuut: iemand dacht waar te nemen, maar dat is voorbij. */
  static final String VOORBIJ = Waarneemfilter.class.getName() + ".voorbij";

  private final Waarnemingen waarnemingen;

  Waarneemfilter(Waarnemingen waarnemingen) {
    this.waarnemingen = waarnemingen;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return Vrij.STATISCH.matches(verzoek);
  }

  /** Ook een foutpagina zegt voor wie iemand waarneemt. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    var stand = Waarneemstand.van(verzoek);
    var wie = NuAangemeld.gebruiker();
    if (stand.isPresent() && wie.isPresent() && !wie.get().neemtWaar())
      wissel(stand.get(), wie.get(), verzoek);
    keten.doFilter(verzoek, antwoord);
  }

  private void wissel(Waarneemstand stand, Gebruiker wie, HttpServletRequest verzoek) {
    aanHetWerk(stand, wie)
        .ifPresentOrElse(Waarneemfilter::doeAlsof, () -> verzoek.setAttribute(VOORBIJ, stand));
  }

  private Optional<Gebruiker> aanHetWerk(Waarneemstand stand, Gebruiker wie) {
    return waarnemingen.aanHetWerk(stand.waarneming(), wie);
  }

  /** Een nieuwe context: de oude is die van de sessie en gaat dus niet mee terug. */
  private static void doeAlsof(Gebruiker daar) {
    var persoon = new Aangemeld(daar, null);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(persoon, null, persoon.getAuthorities()));
    SecurityContextHolder.setContext(context);
  }
}
