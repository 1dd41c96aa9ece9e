package nl.leiden.brugwijzer.subsidie.geld;

/**
 * Waar het geld van een plafond staat. De eerste vier samen zijn altijd het plafond; de laatste
 * drie volgen wat er heen en weer ging.
 */
enum Pot {
  BESCHIKBAAR,
  GERESERVEERD,
  VERLEEND,
  VASTGESTELD,
  KAS,
  BETAALD,
  TERUGGEVORDERD;

  /** Waar geld vandaan komt; van één aanvraag staat hier altijd min wat zij kreeg. */
  boolean isBron() {
    return this == BESCHIKBAAR || this == KAS;
  }
}
