package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** De vraag aan Keycloak om iemand aan te melden, zo nodig met de tweede stap. */
class Keycloakvraag implements OAuth2AuthorizationRequestResolver {

  private static final String BEGIN = "/oauth2/authorization";

  /** Waar aanmelden begint. */
  static final String AANMELDEN = BEGIN + "/" + Keycloakinstellingen.CLIENT;

  /** Waar de tweede stap begint. */
  static final String MET_TWEEDE_STAP = AANMELDEN + "?stap=2";

  private static final String GEVRAAGD = Keycloakvraag.class.getName() + ".tweedeStap";

  private final OAuth2AuthorizationRequestResolver gewoon;

  Keycloakvraag(ClientRegistrationRepository keycloak) {
    gewoon = new DefaultOAuth2AuthorizationRequestResolver(keycloak, BEGIN);
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek) {
    // Een andere naam achter dit adres is geen aanmelding, en ook geen fout van ons.
    return AANMELDEN.equals(verzoek.getServletPath())
        ? zoNodigMetStap(gewoon.resolve(verzoek), verzoek)
        : null;
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek, String registratie) {
    return zoNodigMetStap(gewoon.resolve(verzoek, registratie), verzoek);
  }

  private static OAuth2AuthorizationRequest zoNodigMetStap(
      OAuth2AuthorizationRequest vraag, HttpServletRequest verzoek) {
    if (vraag == null) return null;
    var stap = "2".equals(verzoek.getParameter("stap"));
    if (stap) verzoek.getSession().setAttribute(GEVRAAGD, true);
    else verzoek.getSession().removeAttribute(GEVRAAGD);
    return stap
        ? OAuth2AuthorizationRequest.from(vraag)
            .additionalParameters(extra -> extra.put("acr_values", "2"))
            .build()
        : vraag;
  }

  /** Of bij deze aanmelding om de tweede stap was gevraagd; dat geldt één keer. */
  static boolean vroegTweedeStap(HttpServletRequest verzoek) {
    var gevraagd = verzoek.getSession().getAttribute(GEVRAAGD);
    verzoek.getSession().removeAttribute(GEVRAAGD);
    return Boolean.TRUE.equals(gevraagd);
  }
}
