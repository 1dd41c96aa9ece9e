package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Hoe een aanvraag is afgerekend.
 *
 * @param betaald wat de school had voor de afrekening
 * @param slot wat zij nog krijgt
 * @param terug wat zij terugbetaalt
 * @param terugTot de laatste dag om dat terug te vorderen (artikel 4:57 Awb)
 */
public record Afrekening(
    UUID aanvraagId,
    UUID besluitId,
    BigDecimal verleend,
    BigDecimal vastgesteld,
    BigDecimal betaald,
    BigDecimal slot,
    BigDecimal terug,
    LocalDate terugTot) {}
