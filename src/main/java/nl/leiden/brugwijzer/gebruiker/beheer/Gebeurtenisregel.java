package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.Instant;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd;

/**
 * Iets uit de geschiedenis van een gebruiker.
 *
 * @param door naam van wie het deed, of null als Brugwijzer het zelf deed
 * @param waarde codes van wat het werd, of null
 */
public record Gebeurtenisregel(
    Instant moment, GebruikerGewijzigd.Soort soort, String door, String waarde) {}
