package nl.leiden.brugwijzer.subsidie.termijn;

import java.time.LocalDate;
import java.util.Set;
import nl.leiden.brugwijzer.basis.Werkdagen;

/**
 * Gewone dagen volgens de Algemene termijnenwet: geen zaterdag, geen zondag, geen algemeen erkende
 * feestdag en geen dag die daarmee gelijkgesteld is (artikel 3).
 *
 * @param gelijkgesteld dagen die bij koninklijk besluit gelijkgesteld zijn, zoals de vrijdag na
 *     Hemelvaart; een lijst met datums, geen formule
 */
public record Gewonedagen(Werkdagen werkdagen, Set<LocalDate> gelijkgesteld) {

  /** Artikel 2: een termijn van drie dagen of meer telt er ten minste zoveel. */
  private static final int TEN_MINSTE = 2;

  /** Of dit een gewone dag is. */
  public boolean is(LocalDate dag) {
    return werkdagen.isWerkdag(dag) && !gelijkgesteld.contains(dag);
  }

  /** De dag zelf, of de eerste gewone dag daarna (artikel 1). */
  public LocalDate vanaf(LocalDate dag) {
    var gewoon = dag;
    while (!is(gewoon)) gewoon = gewoon.plusDays(1);
    return gewoon;
  }

  /**
   * De laatste dag van een termijn van drie dagen of meer, met twee gewone dagen erin (artikel 2).
   */
  LocalDate metTweeGewone(LocalDate begin, LocalDate laatste) {
    var over =
        TEN_MINSTE - begin.plusDays(1).datesUntil(laatste.plusDays(1)).filter(this::is).count();
    var dag = laatste;
    for (; over > 0; over--) dag = vanaf(dag.plusDays(1));
    return dag;
  }
}
