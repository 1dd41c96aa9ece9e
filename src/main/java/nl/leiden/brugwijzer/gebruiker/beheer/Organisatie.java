package nl.leiden.brugwijzer.gebruiker.beheer;

/**
 * Een organisatie waar mensen werken.
 *
 * @param code vast; staat in auditspoor en in de groep van Keycloak
 */
public record Organisatie(String code, String naam, Organisatiesoort soort, int versie) {}
