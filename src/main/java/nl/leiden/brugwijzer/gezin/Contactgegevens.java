package nl.leiden.brugwijzer.gezin;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Wat er van een contact genoteerd wordt.
 *
 * @param gezin het gezin, of null
 */
public record Contactgegevens(
    Ondersteuningstype type, Plaats plaats, LocalDate datum, int minuten, UUID gezin) {}
