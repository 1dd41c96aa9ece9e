package nl.leiden.brugwijzer.doorverwijzing;

/** Wat iemand bij een stap antwoordt; het model kiest hierop zijn weg. */
public enum Antwoordsoort {
  AANGENOMEN,
  WACHTLIJST,
  AFGEWEZEN,
  VRAAG,
  BEANTWOORD,
  GEBELD,
  HULP_GESTART,
  AFGEROND,
  NIET_VERSCHENEN,
  ELDERS,
  AANGEKOMEN,
  NIET_AANGEKOMEN,
  AANGEVRAAGD,
  TOEGEKEND,
  INGETROKKEN,
  OPNIEUW,
  GEEN_VERVOLG,
  JA,
  DEELS,
  NEE;

  /** Of erbij hoort over hoeveel weken er plek verwacht wordt. */
  public boolean vraagtWeken() {
    return this == WACHTLIJST;
  }

  /** Of er een reden bij hoort. */
  public boolean vraagtReden() {
    return this == AFGEWEZEN;
  }
}
