package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Een bestand naar de bank in een lijst.
 *
 * @param door naam van wie het maakte
 * @param onderweg hoeveel betalingen eruit nog niet betaald of teruggedraaid zijn
 */
public record Batchregel(
    UUID id, Instant moment, String door, int aantal, BigDecimal totaal, int onderweg) {}
