package nl.leiden.brugwijzer.suggestie.bord;

/**
 * Hoe snel iets ging.
 *
 * @param aantal van hoeveel signalen
 * @param mediaan bij de helft ging het in zoveel dagen of sneller; null zonder signalen
 * @param p90 idem bij negen van de tien
 * @param opTijd van hoeveel signalen het binnen de termijn was
 */
public record Tempo(int aantal, Integer mediaan, Integer p90, int opTijd) {

  static final Tempo GEEN = new Tempo(0, null, null, 0);

  /** Welk deel op tijd was, in hele procenten; null zonder signalen. */
  public Integer procent() {
    return aantal == 0 ? null : Math.floorDiv(100 * opTijd, aantal);
  }
}
