package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Een verleend bedrag, verdeeld over de betaalmomenten en de schooljaren. */
record Betaalplan(List<Deel> delen) {

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final int CENTEN = 2;

  /** Wat er op een moment voor een schooljaar betaald wordt; altijd meer dan nul. */
  record Deel(Betaalmoment moment, String schooljaar, BigDecimal bedrag) {}

  /**
   * Verdeelt tot op de cent: naar beneden afgerond, en het laatste moment krijgt de rest. Het
   * eerste schooljaar wordt het eerst betaald.
   *
   * @throws IllegalArgumentException als de aandelen samen geen honderd zijn
   */
  static Betaalplan van(List<Jaarbedrag> verleend, List<Betaalmoment> momenten) {
    var aandelen =
        momenten.stream().map(Betaalmoment::aandeel).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (aandelen.compareTo(HONDERD) != 0)
      throw new IllegalArgumentException("de aandelen zijn samen geen honderd procent");
    var totaal = verleend.stream().map(Jaarbedrag::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add);
    var jaren = new ArrayDeque<>(verleend);
    var delen = new ArrayList<Deel>();
    var over = totaal;
    for (var n = 0; n < momenten.size(); n++) {
      var laatste = n == momenten.size() - 1;
      var bedrag = laatste ? over : aandeel(totaal, momenten.get(n));
      over = over.subtract(bedrag);
      schenk(bedrag, momenten.get(n), jaren, delen);
    }
    return new Betaalplan(List.copyOf(delen));
  }

  private static BigDecimal aandeel(BigDecimal totaal, Betaalmoment moment) {
    return totaal.multiply(moment.aandeel()).divide(HONDERD, CENTEN, RoundingMode.DOWN);
  }

  private static void schenk(
      BigDecimal bedrag, Betaalmoment moment, ArrayDeque<Jaarbedrag> jaren, List<Deel> delen) {
    var over = bedrag;
    while (over.signum() > 0) {
      var jaar = jaren.pop();
      var deel = over.min(jaar.bedrag());
      if (deel.signum() > 0) delen.add(new Deel(moment, jaar.schooljaar(), deel));
      over = over.subtract(deel);
      var rest = jaar.bedrag().subtract(deel);
      if (rest.signum() > 0) jaren.push(new Jaarbedrag(jaar.schooljaar(), rest));
    }
  }
}
