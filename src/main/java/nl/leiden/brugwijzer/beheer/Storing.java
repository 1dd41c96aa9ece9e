package nl.leiden.brugwijzer.beheer;

import java.time.Instant;
import java.util.UUID;

/**
 * Een klus waar de motor mee ophield.
 *
 * @param zaaksoort sleutel van het proces, of null bij onderhoud
 * @param stap id in het model
 * @param sinds wanneer zij voor het eerst mislukte
 * @param opgegeven wanneer de laatste poging mislukte
 */
public record Storing(
    UUID klus,
    String zaaksoort,
    UUID zaak,
    String stap,
    Oorzaak oorzaak,
    Instant sinds,
    int pogingen,
    Instant opgegeven) {}
