package nl.leiden.brugwijzer.config;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** Waaraan een goed getekend token moet voldoen om op de API te tellen. */
final class Tokeneisen {

  /** Zoveel mogen twee klokken verschillen. */
  private static final Duration SPELING = Duration.ofSeconds(60);

  private Tokeneisen() {}

  static OAuth2TokenValidator<Jwt> van(Keycloakinstellingen keycloak, Clock klok) {
    var tijd = new JwtTimestampValidator(SPELING);
    tijd.setClock(klok);
    return new DelegatingOAuth2TokenValidator<>(
        tijd,
        eis("exp", Objects::nonNull),
        eis("iss", uitgever -> keycloak.uitgever().equals(String.valueOf(uitgever))),
        eis("aud", voorWie -> voorOns(voorWie)),
        eis("azp", client -> client instanceof String c && keycloak.apiclients().contains(c)),
        // Een bewijs van aanmelden en een ververstoken zijn van dezelfde hand, maar geen toegang.
        eis("typ", "Bearer"::equals),
        // Wie zijn token aan een eigen sleutel bond, moet die tonen; dat kunnen wij niet nagaan.
        eis("cnf", Objects::isNull));
  }

  private static boolean voorOns(Object voorWie) {
    return voorWie instanceof Collection<?> allen && allen.contains(Keycloakinstellingen.APICLIENT);
  }

  private static OAuth2TokenValidator<Jwt> eis(String gegeven, Predicate<Object> eis) {
    return new JwtClaimValidator<>(gegeven, eis);
  }
}
