package nl.leiden.brugwijzer.gebruiker.beheer;

import java.security.SecureRandom;

/** De gebruikersnaam van een nieuwe gebruiker: een code waar niemand een mens in herkent. */
final class Gebruikerscode {

  /** Zonder klinkers en zonder wat op elkaar lijkt: een code is geen woord. */
  private static final String TEKENS = "bcdfghjkmnpqrstvwxz23456789";

  private static final int LENGTE = 8;
  private static final SecureRandom TOEVAL = new SecureRandom();

  private Gebruikerscode() {}

  static String nieuw() {
    var code = new StringBuilder("g-");
    TOEVAL.ints(LENGTE, 0, TEKENS.length()).forEach(i -> code.append(TEKENS.charAt(i)));
    return code.toString();
  }
}
