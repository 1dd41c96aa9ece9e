package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;

/**
 * Hoe het met het geld van een aanvraag staat in één schooljaar, in euro's.
 *
 * @param verleend wat er nu verleend en nog niet vastgesteld is
 * @param betaald wat de school al heeft
 */
public record Jaarstand(String schooljaar, BigDecimal verleend, BigDecimal betaald) {}
