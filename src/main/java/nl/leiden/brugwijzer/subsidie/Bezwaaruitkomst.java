package nl.leiden.brugwijzer.subsidie;

/** Wat er op een bezwaar beslist wordt (artikel 6:6 en 7:11 Awb). */
public enum Bezwaaruitkomst {
  NIET_ONTVANKELIJK,
  ONGEGROND,
  /** Het besluit wordt herroepen: de bedragen van het voorstel komen ervoor in de plaats. */
  GEGROND
}
