package nl.leiden.brugwijzer.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Hoe Brugwijzer met Keycloak praat: wie zij is, waar alles staat en hoelang zij wacht. */
@Configuration
@Profile("productie")
class Keycloakregistratie {

  private static final Duration VERBINDEN = Duration.ofSeconds(2);
  private static final Duration ANTWOORDEN = Duration.ofSeconds(5);

  @Bean
  ClientRegistration keycloak(
      Keycloakinstellingen keycloak, @Value("${brugwijzer.adres}") String adres) {
    return ClientRegistration.withRegistrationId(Keycloakinstellingen.CLIENT)
        .clientId(Keycloakinstellingen.CLIENT)
        .clientSecret(keycloak.geheim())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        // Het eigen adres, nooit dat uit het verzoek: een vervalste Host krijgt zo geen code.
        .redirectUri(adres + "/login/oauth2/code/" + Keycloakinstellingen.CLIENT)
        .scope("openid")
        .authorizationUri(keycloak.autorisatie())
        .tokenUri(keycloak.token())
        .jwkSetUri(keycloak.sleutels())
        .issuerUri(keycloak.uitgever())
        .userNameAttributeName("preferred_username")
        .providerConfigurationMetadata(Map.of("end_session_endpoint", keycloak.afmelden()))
        .build();
  }

  @Bean
  ClientRegistrationRepository keycloaks(ClientRegistration keycloak) {
    return new InMemoryClientRegistrationRepository(keycloak);
  }

  /** Leest het bewijs van aanmelden. */
  @Bean
  JwtDecoderFactory<ClientRegistration> bewijslezer(ClientRegistration keycloak) {
    var lezer =
        NimbusJwtDecoder.withJwkSetUri(keycloak.getProviderDetails().getJwkSetUri())
            .restOperations(new RestTemplate(geduld()))
            .build();
    lezer.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(keycloak)));
    JwtDecoder dezelfde = lezer;
    return registratie -> dezelfde;
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> inwisselaar() {
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(tokenloket());
    return client;
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> verlenger() {
    var client = new RestClientRefreshTokenTokenResponseClient();
    client.setRestClient(tokenloket());
    return client;
  }

  private static RestClient tokenloket() {
    return RestClient.builder()
        .requestFactory(geduld())
        .messageConverters(
            soorten -> {
              soorten.clear();
              soorten.addAll(
                  List.of(
                      new FormHttpMessageConverter(),
                      new OAuth2AccessTokenResponseHttpMessageConverter()));
            })
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }

  static SimpleClientHttpRequestFactory geduld() {
    var fabriek = new SimpleClientHttpRequestFactory();
    fabriek.setConnectTimeout(VERBINDEN);
    fabriek.setReadTimeout(ANTWOORDEN);
    return fabriek;
  }
}
