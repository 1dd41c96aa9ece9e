package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Wat er na vaststelling nog heen of terug moet, nadat te veel in het ene schooljaar verrekend is
 * met te weinig in het andere (artikel 4:95 Awb).
 *
 * @param verrekend per schooljaar wat erbij (of, met een min, eraf) geboekt wordt; samen nul
 * @param slot per schooljaar wat nog betaald wordt
 * @param terug per schooljaar wat teruggevorderd wordt
 */
record Verrekening(
    Map<String, BigDecimal> verrekend,
    Map<String, BigDecimal> slot,
    Map<String, BigDecimal> terug) {

  private static final BigDecimal NIETS = new BigDecimal("0.00");

  static Verrekening van(Map<String, BigDecimal> vastgesteld, Map<String, BigDecimal> betaald) {
    var tekort = new TreeMap<String, BigDecimal>();
    var teveel = new TreeMap<String, BigDecimal>();
    vastgesteld.forEach(
        (jaar, bedrag) -> {
          var nog = bedrag.subtract(betaald.getOrDefault(jaar, BigDecimal.ZERO));
          tekort.put(jaar, nog.max(BigDecimal.ZERO));
          teveel.put(jaar, nog.negate().max(BigDecimal.ZERO));
        });
    var samen = som(tekort).min(som(teveel));
    var verrekend = new TreeMap<String, BigDecimal>();
    neem(tekort, samen).forEach((jaar, deel) -> verrekend.merge(jaar, deel, BigDecimal::add));
    neem(teveel, samen)
        .forEach((jaar, deel) -> verrekend.merge(jaar, deel.negate(), BigDecimal::add));
    return new Verrekening(verrekend, tekort, teveel);
  }

  /** Haalt een bedrag uit de jaren, het eerste jaar eerst; geeft wat er per jaar uit ging. */
  private static Map<String, BigDecimal> neem(TreeMap<String, BigDecimal> uit, BigDecimal bedrag) {
    var genomen = new TreeMap<String, BigDecimal>();
    var over = bedrag;
    for (var jaar : uit.keySet()) {
      var deel = over.min(uit.get(jaar));
      genomen.put(jaar, deel);
      over = over.subtract(deel);
    }
    genomen.forEach((jaar, deel) -> uit.merge(jaar, deel, BigDecimal::subtract));
    return genomen;
  }

  static BigDecimal som(Map<String, BigDecimal> bedragen) {
    return bedragen.values().stream().reduce(NIETS, BigDecimal::add);
  }
}
