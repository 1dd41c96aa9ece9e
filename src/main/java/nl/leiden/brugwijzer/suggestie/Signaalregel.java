package nl.leiden.brugwijzer.suggestie;

import java.time.Instant;
import java.util.UUID;

/**
 * Een signaal in een lijst van wie het stuurde.
 *
 * @param waarover de regeling of instantie, of de regel in eigen woorden
 */
public record Signaalregel(
    UUID id,
    String nummer,
    String zin,
    Signaalstatus status,
    String waarover,
    Instant gemeld,
    Instant gewijzigd) {}
