package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;

/**
 * Een bedrag dat van de ene pot naar de andere gaat; zo telt het altijd op.
 *
 * @param bedrag altijd meer dan nul
 */
record Boeking(Soort soort, Pot van, Pot naar, BigDecimal bedrag) {

  /** Waarom er geboekt wordt. */
  enum Soort {
    RESERVERING,
    VRIJVAL,
    VERLENING,
    BETALING,
    VASTSTELLING,
    TERUGVORDERING
  }

  static Boeking reservering(BigDecimal bedrag) {
    return new Boeking(Soort.RESERVERING, Pot.BESCHIKBAAR, Pot.GERESERVEERD, bedrag);
  }

  static Boeking verlening(BigDecimal bedrag) {
    return new Boeking(Soort.VERLENING, Pot.GERESERVEERD, Pot.VERLEEND, bedrag);
  }

  /**
   * @param uit gereserveerd of verleend
   */
  static Boeking vrijval(Pot uit, BigDecimal bedrag) {
    return new Boeking(Soort.VRIJVAL, uit, Pot.BESCHIKBAAR, bedrag);
  }

  static Boeking vaststelling(BigDecimal bedrag) {
    return new Boeking(Soort.VASTSTELLING, Pot.VERLEEND, Pot.VASTGESTELD, bedrag);
  }

  static Boeking betaling(BigDecimal bedrag) {
    return new Boeking(Soort.BETALING, Pot.KAS, Pot.BETAALD, bedrag);
  }

  static Boeking terugvordering(BigDecimal bedrag) {
    return new Boeking(Soort.TERUGVORDERING, Pot.BETAALD, Pot.TERUGGEVORDERD, bedrag);
  }

  /** De boeking die deze ongedaan maakt. */
  Boeking tegen() {
    return new Boeking(soort, naar, van, bedrag);
  }
}
