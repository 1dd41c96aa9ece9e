package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Wat een beslissing op bezwaar aan een afrekening herstelde.
 *
 * @param vastgesteld het bedrag na het herstel
 * @param slot wat de school er nog bij krijgt
 * @param kwijt wat zij niet meer hoeft terug te betalen
 */
public record Herstel(
    UUID aanvraagId, UUID besluitId, BigDecimal vastgesteld, BigDecimal slot, BigDecimal kwijt) {}
