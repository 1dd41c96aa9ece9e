package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Hoe het met een plafond staat. Beschikbaar, gereserveerd, verleend en vastgesteld zijn samen
 * altijd het plafond.
 *
 * @param verleend verleend en nog niet vastgesteld
 * @param betaald wat scholen hebben, na verrekening en terugvordering
 * @param voorbeeld of het plafond alleen in de demo zo hoog is
 */
public record Plafondstand(
    String regeling,
    String schooljaar,
    BigDecimal plafond,
    BigDecimal beschikbaar,
    BigDecimal gereserveerd,
    BigDecimal verleend,
    BigDecimal vastgesteld,
    BigDecimal betaald,
    BigDecimal teruggevorderd,
    boolean voorbeeld) {

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final int DECIMALEN = 2;

  static Plafondstand van(
      String regeling, String schooljaar, BigDecimal plafond, boolean voorbeeld, Potten potten) {
    return new Plafondstand(
        regeling,
        schooljaar,
        plafond,
        plafond.subtract(potten.beslag()),
        potten.in(Pot.GERESERVEERD),
        potten.in(Pot.VERLEEND),
        potten.in(Pot.VASTGESTELD),
        potten.in(Pot.BETAALD),
        potten.in(Pot.TERUGGEVORDERD),
        voorbeeld);
  }

  /** Welk deel van het plafond een bedrag is, in procenten met twee decimalen. */
  public BigDecimal deel(BigDecimal bedrag) {
    return plafond.signum() == 0
        ? BigDecimal.ZERO
        : bedrag.multiply(HONDERD).divide(plafond, DECIMALEN, RoundingMode.HALF_UP);
  }
}
