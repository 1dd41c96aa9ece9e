package nl.leiden.brugwijzer.config;

/**
 * Wat er mis is met één veld van een verzoek.
 *
 * @param veld zoals de API het noemt
 * @param melding wat er mis is en wat te doen
 */
record Veldfout(String veld, String melding) {}
