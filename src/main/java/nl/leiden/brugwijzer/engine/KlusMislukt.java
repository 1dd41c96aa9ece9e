package nl.leiden.brugwijzer.engine;

import java.util.UUID;

/**
 * Een klus van de motor lukte niet; gaat rond in de transactie die dat vastlegt.
 *
 * @param zaaksoort sleutel van het proces, of null bij onderhoud van de motor zelf
 * @param zaak de zaak, of null bij onderhoud
 * @param stap id in het model van waar het misging; bij onderhoud wat het was
 * @param opgegeven of er geen pogingen over zijn
 * @param fout wat er misging; haar tekst kan gegevens bevatten en blijft binnen
 */
public record KlusMislukt(
    String klus, String zaaksoort, UUID zaak, String stap, boolean opgegeven, Throwable fout) {}
