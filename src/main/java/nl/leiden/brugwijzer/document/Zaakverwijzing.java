package nl.leiden.brugwijzer.document;

import java.util.UUID;

/**
 * De zaak waar een document bij hoort.
 *
 * @param zaaksoort zoals {@link Documenttoegang#zaaksoort()} haar noemt
 */
public record Zaakverwijzing(String zaaksoort, UUID zaak) {}
