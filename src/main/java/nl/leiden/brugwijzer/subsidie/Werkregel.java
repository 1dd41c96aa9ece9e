package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Een aanvraag in de werklijst.
 *
 * @param uiterlijk laatste dag van de wettelijke termijn die nu loopt, of null
 * @param termijn waar die termijn voor is, of null
 * @param staatStil of de beslistermijn stilstaat
 * @param bij wie er nu aan zet is, of null als er niets te doen is
 */
public record Werkregel(
    UUID id,
    String nummer,
    Aanvraagstatus status,
    String school,
    String regeling,
    int versienummer,
    BigDecimal gevraagd,
    LocalDate uiterlijk,
    String termijn,
    boolean staatStil,
    Bij bij) {

  /**
   * Wie er aan zet is.
   *
   * @param school of dat de school is
   * @param naam wie de taak heeft, of null als niemand haar nog oppakte
   * @param meer hoeveel andere taken er nog open zijn
   */
  public record Bij(String stap, boolean school, String naam, int meer) {}
}
