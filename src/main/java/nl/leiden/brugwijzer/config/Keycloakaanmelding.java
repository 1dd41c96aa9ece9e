package nl.leiden.brugwijzer.config;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Zet aanmelden met Keycloak op de deuren van de schermen. */
@Component
@Profile("productie")
class Keycloakaanmelding {

  private final ClientRegistrationRepository registratie;
  private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> inwisselaar;
  private final Keycloakregister register;
  private final Keycloakbewaking bewaking;
  private final Keycloakpols pols;
  private final Keycloakafmelding afmelding;
  private final Herkenner herkenner;
  private final String herkomst;

  Keycloakaanmelding(
      ClientRegistrationRepository registratie,
      OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> inwisselaar,
      Keycloakregister register,
      Keycloaksessies sessies,
      Keycloakbewaking bewaking,
      Keycloakpols pols,
      Herkenner herkenner,
      Keycloakinstellingen keycloak,
      @Value("${brugwijzer.adres}") String adres) {
    this.registratie = registratie;
    this.inwisselaar = inwisselaar;
    this.register = register;
    this.bewaking = bewaking;
    this.pols = pols;
    this.herkenner = herkenner;
    this.afmelding = new Keycloakafmelding(keycloak, adres, sessies, pols);
    this.herkomst = keycloak.herkomst();
  }

  /** Waar de browser na afmelden langs gaat; een formulier mag daarheen leiden. */
  String herkomst() {
    return herkomst;
  }

  void zetOp(HttpSecurity deur, RequestCache verder) throws Exception {
    var uitkomst = new Keycloakuitkomst(verder);
    deur.oauth2Login(
            inloggen ->
                inloggen
                    .loginPage("/aanmelden")
                    .clientRegistrationRepository(registratie)
                    .authorizedClientRepository(register)
                    .authorizationEndpoint(
                        vraag -> vraag.authorizationRequestResolver(new Keycloakvraag(registratie)))
                    .tokenEndpoint(token -> token.accessTokenResponseClient(inwisselaar))
                    .userInfoEndpoint(
                        wie ->
                            wie.oidcUserService(
                                antwoord ->
                                    new Keycloakgebruiker(
                                        herkenner.herken(antwoord.getIdToken().getClaims()),
                                        antwoord.getIdToken())))
                    .successHandler(uitkomst)
                    .failureHandler(uitkomst))
        .oidcLogout(
            overal ->
                overal
                    .clientRegistrationRepository(registratie)
                    .oidcSessionRegistry(register)
                    .backChannel(keycloak -> {}))
        .logout(af -> af.addLogoutHandler(afmelding).logoutSuccessHandler(afmelding))
        .addFilterBefore(new Keycloakpoort(pols), OAuth2AuthorizationRequestRedirectFilter.class)
        .addFilterBefore(new Keycloakwacht(bewaking, verder), AuthorizationFilter.class);
  }
}
