package nl.leiden.brugwijzer.config;

import org.springframework.security.core.AuthenticationException;

/** Keycloak kent iemand, maar wat Keycloak zegt en wat Brugwijzer weet, klopt niet met elkaar. */
public class NietHerkend extends AuthenticationException {

  private final Reden reden;

  /** Met wat er niet klopt; wie het betreft, blijft buiten de boodschap. */
  public NietHerkend(Reden reden) {
    super(reden.name());
    this.reden = reden;
  }

  /** Wat er niet klopt. */
  public Reden reden() {
    return reden;
  }

  /** Wat er niet klopt. */
  public enum Reden {
    /** Brugwijzer kent deze gebruiker niet, of niet meer. */
    ONBEKEND,
    /** De rol in Keycloak is niet de ene rol die iemand in Brugwijzer heeft. */
    ROL,
    /** De organisatie of school in Keycloak is niet die van Brugwijzer. */
    PLEK
  }
}
