package nl.leiden.brugwijzer.config;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Wie de API gebruikt, toont een token dat Keycloak hem voor deze API gaf. */
@Component
@Profile("productie")
class Tokenaanmelding implements Apiaanmelding {

  static final String UITDAGING = "Bearer realm=\"Brugwijzer\"";

  private final Tokenlezer lezer;
  private final Herkenner herkenner;
  private final Foutteksten teksten;
  private final AuthenticationEventPublisher omroep;

  Tokenaanmelding(
      Keycloakinstellingen keycloak,
      Clock klok,
      Herkenner herkenner,
      Foutteksten teksten,
      AuthenticationEventPublisher omroep) {
    this.lezer = new Tokenlezer(keycloak, klok);
    this.herkenner = herkenner;
    this.teksten = teksten;
    this.omroep = omroep;
  }

  @Override
  public String schema() {
    return "bearer";
  }

  @Override
  public String uitleg() {
    return "Een toegangstoken van de aanmeldserver: een programma vraagt het namens een gebruiker,"
        + " met scope brugwijzer-api. Het mag daarmee wat die gebruiker op de schermen mag.";
  }

  @Override
  public String uitdaging() {
    return UITDAGING;
  }

  @Override
  public void zetOp(HttpSecurity deur, AuthenticationEntryPoint geweigerd) {
    var weigering = new Tokenweigering(teksten);
    var filter = new BearerTokenAuthenticationFilter(this::meldAan);
    filter.setAuthenticationEntryPoint(weigering);
    filter.setAuthenticationFailureHandler(weigering::commence);
    deur.addFilter(filter);
  }

  private Authentication meldAan(Authentication poging) {
    try {
      return herken(poging);
    } catch (AuthenticationException mislukt) {
      omroep.publishAuthenticationFailure(mislukt, poging);
      throw mislukt;
    }
  }

  /** Elk verzoek kijkt opnieuw in de tabel: wie net vertrok, is met een vers token ook weg. */
  private Authentication herken(Authentication poging) {
    var gegevens = lezer.lees(((BearerTokenAuthenticationToken) poging).getToken());
    var wie = herkenner.herken(gegevens);
    if (Herkenner.mistTweedeStap(wie, gegevens))
      throw new Tokengeweigerd(Foutsoort.TWEEDE_STAP, null);
    var aangemeld = new Aangemeld(wie, null);
    return UsernamePasswordAuthenticationToken.authenticated(
        aangemeld, null, aangemeld.getAuthorities());
  }
}
