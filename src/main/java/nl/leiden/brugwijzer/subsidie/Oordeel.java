package nl.leiden.brugwijzer.subsidie;

/** Wat een tabel van een voorwaarde vindt; de mens beslist. */
public enum Oordeel {
  VOLDOET("goed", "goed"),
  VOLDOET_NIET("kruis", "te-laat"),
  ONBEKEND("help", "let-op"),
  ADVIES("info", "rustig");

  private final String icoon;
  private final String kleur;

  Oordeel(String icoon, String kleur) {
    this.icoon = icoon;
    this.kleur = kleur;
  }

  /** Het plaatje naast de woorden. */
  public String icoon() {
    return icoon;
  }

  /** De kleur van het label. */
  public String kleur() {
    return kleur;
  }
}
