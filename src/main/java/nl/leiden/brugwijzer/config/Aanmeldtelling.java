package nl.leiden.brugwijzer.config;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Telt waarom aanmelden mislukt; niet wie het probeerde. */
@Configuration
class Aanmeldtelling {

  /** Waarom iemand er niet in kwam. */
  private enum Reden {
    /** De naam of het wachtwoord klopt niet. */
    ONBEKEND,
    DICHT,
    /** De rol of organisatie in Keycloak is een andere dan die van de gebruiker hier. */
    ACCOUNT_KLOPT_NIET,
    TOKEN,
    KEYCLOAK,
    ANDERS
  }

  private final Map<Reden, Counter> tellers = new EnumMap<>(Reden.class);

  Aanmeldtelling(MeterRegistry register) {
    for (var reden : Reden.values())
      tellers.put(
          reden,
          Counter.builder("brugwijzer.aanmelden.mislukt")
              .tag("reden", reden.name().toLowerCase(Locale.ROOT))
              .register(register));
  }

  /** Vertelt elke mislukking rond, ook die waar Spring geen eigen gebeurtenis voor heeft. */
  @Bean
  static AuthenticationEventPublisher aanmeldomroep(ApplicationEventPublisher omroep) {
    var aanmeldomroep = new DefaultAuthenticationEventPublisher(omroep);
    aanmeldomroep.setDefaultAuthenticationFailureEvent(
        AuthenticationFailureBadCredentialsEvent.class);
    return aanmeldomroep;
  }

  @EventListener
  void mislukt(AbstractAuthenticationFailureEvent gebeurtenis) {
    tellers.get(reden(gebeurtenis.getException())).increment();
  }

  private static Reden reden(AuthenticationException fout) {
    if (fout instanceof NietHerkend) return Reden.ACCOUNT_KLOPT_NIET;
    if (fout instanceof Tokengeweigerd token)
      return token.soort() == Foutsoort.AANMELDSERVER_WEG ? Reden.KEYCLOAK : Reden.TOKEN;
    if (fout instanceof InvalidBearerTokenException) return Reden.TOKEN;
    if (fout instanceof OAuth2AuthenticationException keycloak) return bijKeycloak(keycloak);
    if (fout instanceof AccountStatusException) return Reden.DICHT;
    if (fout instanceof AuthenticationServiceException) return Reden.KEYCLOAK;
    return fout instanceof BadCredentialsException ? Reden.ONBEKEND : Reden.ANDERS;
  }

  private static Reden bijKeycloak(OAuth2AuthenticationException fout) {
    return switch (fout.getError().getErrorCode()) {
      case "invalid_token", "invalid_id_token", "invalid_nonce" -> Reden.TOKEN;
      case "access_denied", "invalid_grant" -> Reden.ANDERS;
      default -> Reden.KEYCLOAK;
    };
  }
}
