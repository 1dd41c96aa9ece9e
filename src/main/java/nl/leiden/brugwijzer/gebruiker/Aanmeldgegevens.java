package nl.leiden.brugwijzer.gebruiker;

import java.util.Set;

/**
 * Hoe een account er volgens Brugwijzer uit hoort te zien.
 *
 * @param email waar iemand zich mee aanmeldt; leeg als hij niet meer werkt
 * @param rol naam van de realmrol
 * @param groepen volledige paden, zoals {@code /organisaties/jes}
 * @param aan of iemand zich mag aanmelden
 */
public record Aanmeldgegevens(
    String gebruikersnaam,
    String naam,
    String email,
    String rol,
    Set<String> groepen,
    boolean aan) {}
