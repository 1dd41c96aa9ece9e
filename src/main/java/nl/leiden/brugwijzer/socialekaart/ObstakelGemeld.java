package nl.leiden.brugwijzer.socialekaart;

import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/**
 * Iemand stuurde een signaal over een obstakel dat hem was aangeboden.
 *
 * @param aanbod id van het aanbod, zoals het in de link naar het formulier stond
 */
public record ObstakelGemeld(UUID aanbod, Gebruiker wie) {}
