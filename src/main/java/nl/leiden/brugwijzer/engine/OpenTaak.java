package nl.leiden.brugwijzer.engine;

import java.util.UUID;

/**
 * Een taak zoals de motor haar nu open heeft.
 *
 * @param stap id van de taak in het model
 * @param behandelaar gebruikersnaam, of null
 */
public record OpenTaak(UUID taak, UUID zaak, String stap, String behandelaar) {}
