package nl.leiden.brugwijzer.gezin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Een gezin in een lijst.
 *
 * @param laatstGebruikt wanneer er voor het laatst iets met dit gezin gebeurde
 */
public record Gezinsregel(
    UUID id,
    String label,
    String talen,
    List<Groep> kinderen,
    Instant laatstGebruikt,
    boolean afgesloten) {}
