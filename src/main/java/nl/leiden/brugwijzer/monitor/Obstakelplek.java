package nl.leiden.brugwijzer.monitor;

import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Obstakel;

/**
 * Waar het vastloopt, en waarop.
 *
 * @param bestemming id van een regeling of van een instantie
 * @param obstakel null voor alles wat er bij deze bestemming in de weg zit
 */
public record Obstakelplek(UUID bestemming, Obstakel obstakel) {}
