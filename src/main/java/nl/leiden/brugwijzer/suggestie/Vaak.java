package nl.leiden.brugwijzer.suggestie;

/** Hoe vaak een melder dit zag. */
public enum Vaak {
  EEN_KEER,
  PAAR_KEER,
  VAAK
}
