package nl.leiden.brugwijzer.proef;

/**
 * Een draaiende Keycloak, hoe ook gestart. Na stoppen en starten is zij op hetzelfde adres te
 * vinden.
 */
interface Keycloakdienst {

  /** Het adres, voor de browser en voor Brugwijzer hetzelfde. */
  String adres();

  /** Hoe Keycloak de machine noemt waar de proef draait. */
  String dezeMachine();

  void start();

  void stop();
}
