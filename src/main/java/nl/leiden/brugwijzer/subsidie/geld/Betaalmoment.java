package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Wanneer welk deel van een subsidie betaald wordt.
 *
 * @param dag de dag die het besluit noemt, of null voor binnen zes weken na de bekendmaking
 * @param aandeel in procenten van het verleende bedrag
 */
public record Betaalmoment(LocalDate dag, BigDecimal aandeel) {}
