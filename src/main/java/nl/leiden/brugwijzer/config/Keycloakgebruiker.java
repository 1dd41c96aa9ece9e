package nl.leiden.brugwijzer.config;

import java.util.Map;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Iemand die zich bij Keycloak heeft aangemeld. */
final class Keycloakgebruiker extends Aangemeld implements OidcUser {

  private final OidcIdToken bewijs;

  Keycloakgebruiker(Gebruiker gebruiker, OidcIdToken bewijs) {
    super(gebruiker, null);
    this.bewijs = bewijs;
  }

  /** De aanmelding bij Keycloak waar deze sessie bij hoort. */
  String sid() {
    return bewijs.getClaimAsString("sid");
  }

  boolean mistTweedeStap() {
    return Herkenner.mistTweedeStap(gebruiker(), getClaims());
  }

  @Override
  public OidcIdToken getIdToken() {
    return bewijs;
  }

  @Override
  public Map<String, Object> getClaims() {
    return bewijs.getClaims();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return getClaims();
  }

  @Override
  public OidcUserInfo getUserInfo() {
    return null;
  }

  @Override
  public String getName() {
    return getUsername();
  }
}
