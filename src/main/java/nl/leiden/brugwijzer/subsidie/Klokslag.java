package nl.leiden.brugwijzer.subsidie;

/** Wat er met een wettelijke termijn gebeurde; elke keer komt er een regel bij. */
public enum Klokslag {
  BEGONNEN,
  OPGESCHORT,
  HERVAT,
  VERDAAGD,
  KLAAR
}
