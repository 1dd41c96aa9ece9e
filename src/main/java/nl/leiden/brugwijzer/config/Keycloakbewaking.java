package nl.leiden.brugwijzer.config;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.leiden.brugwijzer.config.Aanmeldpunt.Reden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Gaat na of een aanmelding nog geldt: bij elk verzoek in onze eigen tabel, en om de vijf minuten
 * bij Keycloak. Antwoordt Keycloak niet, dan werkt wie binnen is gewoon door.
 */
@Component
@Profile("productie")
class Keycloakbewaking {

  private static final Logger LOG = LoggerFactory.getLogger(Keycloakbewaking.class);

  private final Keycloaksessies sessies;
  private final Herkenner herkenner;
  private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> verlenger;
  private final JwtDecoderFactory<ClientRegistration> bewijslezer;
  private final ClientRegistration keycloak;
  private final Clock klok;

  Keycloakbewaking(
      Keycloaksessies sessies,
      Herkenner herkenner,
      OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> verlenger,
      JwtDecoderFactory<ClientRegistration> bewijslezer,
      ClientRegistration keycloak,
      Clock klok) {
    this.sessies = sessies;
    this.herkenner = herkenner;
    this.verlenger = verlenger;
    this.bewijslezer = bewijslezer;
    this.keycloak = keycloak;
    this.klok = klok;
  }

  /**
   * Waarom iemand niet verder mag; leeg als de aanmelding nog geldt.
   *
   * @param achtergrond of niemand iets deed; navragen zou de aanmelding bij Keycloak verlengen
   */
  Optional<Reden> bezwaar(Keycloakgebruiker wie, boolean achtergrond) {
    var stand = sessies.stand(wie.sid()).orElse(null);
    if (stand == null) return Optional.of(Reden.VERLOPEN);
    if (stand.einde() == Reden.ALLEENHIERAF) return Optional.of(Reden.AFGEMELD);
    if (stand.einde() != null) return Optional.of(stand.einde());
    if (achtergrond || klok.instant().isBefore(stand.verlengNa())) return Optional.empty();
    var bezwaar = sessies.neemBeurt(wie.sid(), stand).flatMap(ververs -> vraagNa(wie, ververs));
    bezwaar.ifPresent(waarom -> sessies.eindig(wie.sid(), waarom));
    return bezwaar;
  }

  private Optional<Reden> vraagNa(Keycloakgebruiker wie, String ververs) {
    try {
      var antwoord = verlenger.getTokenResponse(vraag(ververs));
      if (antwoord.getRefreshToken() != null)
        sessies.verlengd(wie.sid(), antwoord.getRefreshToken().getTokenValue());
      return nogDezelfde(wie, bewijs(antwoord)) ? Optional.empty() : Optional.of(Reden.GEWIJZIGD);
    } catch (OAuth2AuthorizationException geweigerd) {
      if (OAuth2ErrorCodes.INVALID_GRANT.equals(geweigerd.getError().getErrorCode()))
        return Optional.of(Reden.BEEINDIGD);
      LOG.warn("Keycloak verlengt nu niet: {}", geweigerd.getError().getErrorCode());
    } catch (BadJwtException vervalst) {
      return Optional.of(Reden.BEEINDIGD);
    } catch (JwtException geenSleutels) {
      LOG.warn("Keycloak geeft zijn sleutels nu niet");
    }
    return Optional.empty();
  }

  private OAuth2RefreshTokenGrantRequest vraag(String ververs) {
    // Spring wil ook het oude toegangstoken zien; dat is verlopen en nergens bewaard.
    var verlopen =
        new OAuth2AccessToken(
            OAuth2AccessToken.TokenType.BEARER,
            "verlopen",
            Instant.EPOCH,
            Instant.EPOCH.plusSeconds(1));
    return new OAuth2RefreshTokenGrantRequest(
        keycloak, verlopen, new OAuth2RefreshToken(ververs, null));
  }

  private Jwt bewijs(OAuth2AccessTokenResponse antwoord) {
    var bewijs = antwoord.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
    if (bewijs == null) throw new BadJwtException("geen bewijs");
    return bewijslezer.createDecoder(keycloak).decode(bewijs.toString());
  }

  private boolean nogDezelfde(Keycloakgebruiker wie, Jwt bewijs) {
    try {
      return wie.getSubject().equals(bewijs.getSubject())
          && herkenner.herken(bewijs.getClaims()).equals(wie.gebruiker());
    } catch (NietHerkend anders) {
      LOG.info("Een aanmelding eindigt: {} klopt niet meer", anders.reden());
      return false;
    }
  }
}
