package nl.leiden.brugwijzer.basis.api;

/** Wat voor de hele API vastligt. */
public final class Api {

  /** Hier begint elk pad. */
  public static final String V1 = "/api/v1";

  /** De versie die in elk antwoord staat. */
  public static final String VERSIE = "1.0.0";

  private Api() {}
}
