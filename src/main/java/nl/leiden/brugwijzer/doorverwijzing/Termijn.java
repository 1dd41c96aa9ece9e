package nl.leiden.brugwijzer.doorverwijzing;

import java.time.LocalDate;

/**
 * Tot wanneer een stap heeft, en waarom.
 *
 * @param uiterlijk laatste dag
 * @param uitleg de berekening in woorden
 */
public record Termijn(LocalDate uiterlijk, String uitleg) {}
