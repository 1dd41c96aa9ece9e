package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Voor wie iemand in deze sessie waarneemt. Bij elke wissel vervalt wat er in andere vensters
 * openstaat: een formulier van de ene school mag niet bij de andere terechtkomen.
 *
 * @param waarneming id van de afspraak
 * @param naam van de afwezige
 */
record Waarneemstand(UUID waarneming, String naam) implements Serializable {

  private static final String SLEUTEL = Waarneemstand.class.getName();

  static Optional<Waarneemstand> van(HttpServletRequest verzoek) {
    return Optional.ofNullable(verzoek.getSession(false))
        .map(sessie -> (Waarneemstand) sessie.getAttribute(SLEUTEL));
  }

  static void begin(Waarneemstand stand, HttpServletRequest verzoek, HttpServletResponse antwoord) {
    verzoek.getSession().setAttribute(SLEUTEL, stand);
    laatFormulierenVervallen(verzoek, antwoord);
  }

  static void stop(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    Optional.ofNullable(verzoek.getSession(false)).ifPresent(Waarneemstand::vergeet);
    laatFormulierenVervallen(verzoek, antwoord);
  }

  private static void vergeet(HttpSession sessie) {
    sessie.removeAttribute(SLEUTEL);
  }

  private static void laatFormulierenVervallen(
      HttpServletRequest verzoek, HttpServletResponse antwoord) {
    new HttpSessionCsrfTokenRepository().saveToken(null, verzoek, antwoord);
  }
}
