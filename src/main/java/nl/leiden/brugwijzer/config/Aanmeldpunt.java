package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Brengt wie niet (meer) is aangemeld naar de aanmeldpagina, met de reden. */
class Aanmeldpunt implements AuthenticationEntryPoint {

  /** Verzoekattribuut met de reden. */
  static final String REDEN = Aanmeldpunt.class.getName() + ".reden";

  private final Foutteksten teksten;

  Aanmeldpunt(Foutteksten teksten) {
    this.teksten = teksten;
  }

  /** Waarom iemand opnieuw moet aanmelden; de naam staat in het adres. */
  enum Reden {
    VERLOPEN,
    NIETBEWAARD,
    /** Er is iets aan het account veranderd. */
    GEWIJZIGD,
    /** Ergens anders afgemeld, en dus overal. */
    AFGEMELD,
    /** Keycloak kent de aanmelding niet meer. */
    BEEINDIGD,
    /** Keycloak en Brugwijzer zijn het niet eens. */
    ACCOUNTKLOPTNIET,
    /** Om de tweede stap gevraagd, en die niet gezien. */
    TWEEDESTAP,
    MISLUKT,
    /** Hier afgemeld terwijl Keycloak niet antwoordt. */
    ALLEENHIERAF,
    /** De werkdag is om. */
    TELANG;

    String pad() {
      return "/aanmelden?" + name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public void commence(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException waarom)
      throws IOException {
    if (Problemen.gewenst(verzoek)) {
      Problemen.schrijf(antwoord, Foutsoort.NIET_AANGEMELD, teksten);
      return;
    }
    // Een omleiding zou de aanmeldpagina midden in het scherm zetten.
    if (verzoek.getHeader("HX-Request") != null) {
      antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    var reden = reden(verzoek);
    var verstuurd = !HttpMethod.GET.matches(verzoek.getMethod());
    if (verstuurd) onthoudFormulier(verzoek);
    var pad = reden == null ? "/aanmelden" : reden.pad();
    var ookKwijt = verstuurd && reden != Reden.NIETBEWAARD;
    antwoord.sendRedirect(verzoek.getContextPath() + pad + (ookKwijt ? "&verstuurd" : ""));
  }

  private static Reden reden(HttpServletRequest verzoek) {
    if (verzoek.getAttribute(REDEN) instanceof Reden reden) return reden;
    if (!HttpMethod.GET.matches(verzoek.getMethod())) return Reden.NIETBEWAARD;
    var hadSessie = verzoek.getRequestedSessionId() != null;
    return hadSessie && !verzoek.isRequestedSessionIdValid() ? Reden.VERLOPEN : null;
  }

  private static void onthoudFormulier(HttpServletRequest verzoek) {
    Herkomst.van(verzoek)
        .filter(pad -> !pad.startsWith(verzoek.getContextPath() + "/aanmelden"))
        .ifPresent(pad -> Terugweg.onthoud(pad, verzoek));
  }
}
