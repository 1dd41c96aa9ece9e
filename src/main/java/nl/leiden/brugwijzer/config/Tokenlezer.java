package nl.leiden.brugwijzer.config;

import static com.nimbusds.jose.util.health.HealthStatus.HEALTHY;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Leest een token met de sleutels van Keycloak. Die worden bewaard: ligt Keycloak stil, dan gaat
 * wie een geldig token heeft gewoon door.
 */
class Tokenlezer {

  private static final Logger LOG = LoggerFactory.getLogger(Tokenlezer.class);

  private static final Duration BEWAARD = Duration.ofMinutes(5);
  private static final Duration BIJ_STORING = Duration.ofHours(10);
  private static final Duration WACHT = Duration.ofSeconds(2);
  private static final Duration RUST = Duration.ofSeconds(30);
  private static final int GROOTSTE = 64 * 1024;

  /** Waarmee Keycloak kan tekenen; een geheim delen we niet met hem, dus HS256 is er nooit een. */
  private static final Set<JWSAlgorithm> ALGORITMEN =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private final NimbusJwtDecoder lezer;
  private volatile boolean sleutelsBekend;

  Tokenlezer(Keycloakinstellingen keycloak, Clock klok) {
    var keuring = new DefaultJWTProcessor<SecurityContext>();
    keuring.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITMEN, sleutels(keycloak)));
    keuring.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
    // Tijd en inhoud zijn voor Tokeneisen: die kijken op onze klok.
    keuring.setJWTClaimsSetVerifier((gegevens, geen) -> {});
    this.lezer = new NimbusJwtDecoder(keuring);
    lezer.setJwtValidator(Tokeneisen.van(keycloak, klok));
  }

  /** Wat er in het token staat, als Keycloak het voor deze API tekende en het nu geldt. */
  Map<String, Object> lees(String token) {
    try {
      return lezer.decode(token).getClaims();
    } catch (BadJwtException ongeldig) {
      throw new Tokengeweigerd(Foutsoort.TOKEN_ONGELDIG, ongeldig);
    } catch (JwtException geenSleutels) {
      throw new Tokengeweigerd(zonderSleutel(geenSleutels), geenSleutels);
    }
  }

  /** Wie blijft komen met een sleutel die Keycloak niet heeft, laat ons niet blijven vragen. */
  private Foutsoort zonderSleutel(JwtException waarom) {
    return sleutelsBekend && waarom.getCause() instanceof RateLimitReachedException
        ? Foutsoort.TOKEN_ONGELDIG
        : Foutsoort.AANMELDSERVER_WEG;
  }

  private JWKSource<SecurityContext> sleutels(Keycloakinstellingen keycloak) {
    var wacht = (int) WACHT.toMillis();
    return JWKSourceBuilder.<SecurityContext>create(
            url(keycloak), new DefaultResourceRetriever(wacht, wacht, GROOTSTE))
        .cache(BEWAARD.toMillis(), 4 * WACHT.toMillis())
        .refreshAheadCache(false)
        .rateLimited(RUST.toMillis())
        .outageTolerant(
            BIJ_STORING.toMillis(),
            storing -> LOG.warn("Keycloak geeft zijn sleutels niet; we gebruiken de vorige."))
        .healthReporting(verslag -> sleutelsBekend |= verslag.getHealthStatus() == HEALTHY)
        .build();
  }

  private static URL url(Keycloakinstellingen keycloak) {
    try {
      return URI.create(keycloak.sleutels()).toURL();
    } catch (MalformedURLException geenAdres) {
      throw new IllegalArgumentException("BRUGWIJZER_KEYCLOAK_INTERN is geen adres", geenAdres);
    }
  }
}
