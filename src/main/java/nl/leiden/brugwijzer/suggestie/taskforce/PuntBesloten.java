package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.LocalDate;
import java.util.UUID;

/**
 * De Taskforce besloot over een signaal, of gaf het terug; binnen de transactie van dat besluit.
 *
 * @param signaal id van het signaal
 * @param besluit wat er besloten is, in woorden
 * @param dag dag van de vergadering
 */
public record PuntBesloten(UUID signaal, String besluit, LocalDate dag) {}
