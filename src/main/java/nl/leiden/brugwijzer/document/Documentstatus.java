package nl.leiden.brugwijzer.document;

/** Hoe het met een document staat. */
public enum Documentstatus {
  /** In quarantaine tot de scanner er geweest is. */
  WACHT_OP_SCAN,
  SCHOON,
  /** De inhoud is weggegooid; hash en feit zijn bewaard. */
  BESMET,
  /** De scanner kan er niet in kijken, zoals bij een wachtwoord; de inhoud is weggegooid. */
  NIET_TE_SCANNEN,
  /** Een brief die nog niet vaststaat. */
  CONCEPT,
  /** Een brief zoals hij de deur uitging. */
  DEFINITIEF;

  /** Of de inhoud zeker veilig is: gescand, of hier gemaakt. */
  boolean veilig() {
    return this == SCHOON || eigenMaaksel();
  }

  /** Of de inhoud weg moest. */
  public boolean weggegooid() {
    return this == BESMET || this == NIET_TE_SCANNEN;
  }

  /** Of Brugwijzer het zelf gemaakt heeft. */
  public boolean eigenMaaksel() {
    return this == CONCEPT || this == DEFINITIEF;
  }
}
