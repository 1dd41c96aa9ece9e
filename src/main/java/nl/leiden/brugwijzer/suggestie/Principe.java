package nl.leiden.brugwijzer.suggestie;

/** De vier principes van de Leidse visie op gelijke kansen. */
public enum Principe {
  VERPERSOONLIJKEN,
  VERBINDEN,
  VEREENVOUDIGEN,
  VERDIEPEN_EN_VERBREDEN
}
