package nl.leiden.brugwijzer.subsidie;

/** Wat er van de aanvraag bij het rijk kwam. */
public enum Rijkssubsidie {
  AFGEWEZEN,
  TOEGEKEND,
  UITSLAG_ONBEKEND,
  NIET_AANGEVRAAGD
}
