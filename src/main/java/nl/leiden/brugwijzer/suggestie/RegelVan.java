package nl.leiden.brugwijzer.suggestie;

/** Wie de regel maakte, voor zover de melder dat weet. */
public enum RegelVan {
  GEMEENTE,
  LANDELIJK,
  ORGANISATIE,
  ONBEKEND
}
