package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Geld dat terugkwam.
 *
 * @param dag waarop het op de rekening stond
 * @param door naam van wie het meldde
 */
public record Terugontvangst(UUID id, BigDecimal bedrag, LocalDate dag, String door) {}
