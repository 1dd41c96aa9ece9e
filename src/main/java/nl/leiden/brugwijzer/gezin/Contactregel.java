package nl.leiden.brugwijzer.gezin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Een contactmoment in een lijst.
 *
 * @param gezin het gezin, of null
 * @param label label van dat gezin, of null
 * @param door naam van de collega die het noteerde
 * @param kanWeg of deze gebruiker het nog kan weghalen
 */
public record Contactregel(
    UUID id,
    LocalDate datum,
    Ondersteuningstype type,
    Plaats plaats,
    int minuten,
    UUID gezin,
    String label,
    String door,
    Instant aangemaakt,
    boolean kanWeg) {}
