package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Instant;
import java.util.UUID;

/**
 * Een regeling zei nee: aanleiding om te melden dat een regel knelt. Zonder gegevens van het gezin.
 */
public record RegelingAfgewezen(
    DoorverwijzingId doorverwijzing, UUID regeling, Reden reden, Instant moment) {}
