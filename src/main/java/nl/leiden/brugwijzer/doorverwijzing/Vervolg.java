package nl.leiden.brugwijzer.doorverwijzing;

import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;

/** Voor wie en waarvoor een volgende doorverwijzing is; het akkoord wordt opnieuw gevraagd. */
public record Vervolg(UUID gezin, Hulpvraag hulpvraag) {}
