package nl.leiden.brugwijzer.basis;

/** Deze stap kan in de huidige toestand niet (meer); er is niets veranderd (409). */
public class KanNietMeer extends Situatie {

  /**
   * @param sleutel tekst die zegt waarom niet en wat wel kan
   */
  public KanNietMeer(String sleutel, Object... waarden) {
    super(sleutel, waarden);
  }
}
