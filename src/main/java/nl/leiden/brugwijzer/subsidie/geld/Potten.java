package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Wat er in elke pot staat, van één aanvraag of van een heel plafond. */
record Potten(Map<Pot, BigDecimal> bedragen) {

  static final Potten LEEG = new Potten(Map.of());

  Potten {
    bedragen = Map.copyOf(bedragen);
  }

  BigDecimal in(Pot pot) {
    return bedragen.getOrDefault(pot, BigDecimal.ZERO);
  }

  /** Waar de aanvraag het plafond voor gebruikt: gereserveerd, verleend of vastgesteld. */
  BigDecimal beslag() {
    return in(Pot.GERESERVEERD).add(in(Pot.VERLEEND)).add(in(Pot.VASTGESTELD));
  }

  /**
   * De potten na een boeking.
   *
   * @throws IllegalStateException als er minder in de pot zit dan eruit gaat
   */
  Potten na(Boeking boeking) {
    var nieuw = new EnumMap<Pot, BigDecimal>(Pot.class);
    nieuw.putAll(bedragen);
    nieuw.merge(boeking.van(), boeking.bedrag().negate(), BigDecimal::add);
    nieuw.merge(boeking.naar(), boeking.bedrag(), BigDecimal::add);
    if (!boeking.van().isBron() && nieuw.get(boeking.van()).signum() < 0)
      throw new IllegalStateException("er zit te weinig in " + boeking.van());
    return new Potten(nieuw);
  }
}
