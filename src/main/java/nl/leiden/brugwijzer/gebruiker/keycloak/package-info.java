/** Keycloak als aanmelddienst, via keycloak-admin-client. */
package nl.leiden.brugwijzer.gebruiker.keycloak;
