package nl.leiden.brugwijzer.gebruiker;

import java.util.Set;

/**
 * Een account zoals de aanmelddienst het kent.
 *
 * @param rollen alleen de rollen die Brugwijzer kent
 * @param groepen volledige paden onder /organisaties en /scholen
 */
public record Aanmeldaccount(
    String gebruikersnaam,
    String naam,
    String email,
    Set<String> rollen,
    Set<String> groepen,
    boolean aan) {}
