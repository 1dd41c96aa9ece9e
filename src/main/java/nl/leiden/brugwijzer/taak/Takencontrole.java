package nl.leiden.brugwijzer.taak;

import java.time.Instant;

/**
 * Een vergelijking die gedaan is.
 *
 * @param door naam van wie erom vroeg, of null als zij gepland was
 * @param herstel of er ook hersteld is
 */
public record Takencontrole(Instant klaar, String door, boolean herstel, Vergelijking uitkomst) {}
