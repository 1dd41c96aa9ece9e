package nl.leiden.brugwijzer.suggestie.taskforce;

/** Wat de vergadering met een punt deed. */
public enum Uitkomst {
  BESLUIT(Puntstand.BESLOTEN),
  TERUG(Puntstand.TERUG),
  DOORGESCHOVEN(Puntstand.DOORGESCHOVEN);

  private final Puntstand stand;

  Uitkomst(Puntstand stand) {
    this.stand = stand;
  }

  /** Hoe het punt er daarna voor staat. */
  Puntstand stand() {
    return stand;
  }

  /** Of de indiener hierna verder kan; een doorgeschoven punt wacht nog. */
  boolean isAntwoord() {
    return this != DOORGESCHOVEN;
  }
}
