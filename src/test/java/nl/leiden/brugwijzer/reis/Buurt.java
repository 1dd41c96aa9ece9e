package nl.leiden.brugwijzer.reis;

import nl.leiden.brugwijzer.doorverwijzing.Wereld;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/**
 * Een school, een team en bestemmingen met namen zoals op een scherm.
 *
 * @param team instantie met account, past bij Geld
 * @param buiten instantie zonder account, past bij Geld
 * @param regeling past bij Geld en Fiets
 */
record Buurt(Wereld wereld, String team, String buiten, String regeling) {

  Gebruiker bo() {
    return wereld.bo();
  }

  Gebruiker collega() {
    return wereld.collega();
  }

  Gebruiker noor() {
    return wereld.noor();
  }

  Gebruiker sam() {
    return wereld.sam();
  }

  Gebruiker leider() {
    return wereld.leider();
  }
}
