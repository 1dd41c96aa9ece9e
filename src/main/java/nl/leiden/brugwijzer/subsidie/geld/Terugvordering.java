package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Wat een school terugbetaalt na de vaststelling.
 *
 * @param bedrag wat er terug moet, na een eventuele verlaging in bezwaar
 * @param ontvangen wat ervan binnen is
 * @param terugTot de laatste dag om terug te vorderen (artikel 4:57 Awb)
 * @param voldaan de dag waarop er niets meer openstond, of null
 */
public record Terugvordering(
    UUID aanvraag,
    String aanvraagnummer,
    String school,
    BigDecimal bedrag,
    BigDecimal ontvangen,
    LocalDate terugTot,
    LocalDate voldaan) {

  /** Wat er nog openstaat. */
  public BigDecimal open() {
    return bedrag.subtract(ontvangen);
  }
}
