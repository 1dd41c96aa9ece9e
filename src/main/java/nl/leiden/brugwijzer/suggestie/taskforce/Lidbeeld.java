package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Iemand die in de Taskforce zit of zat.
 *
 * @param tot eerste dag waarop hij geen lid meer is, of null
 */
public record Lidbeeld(
    UUID id, String naam, String organisatieNaam, LocalDate vanaf, LocalDate tot) {}
