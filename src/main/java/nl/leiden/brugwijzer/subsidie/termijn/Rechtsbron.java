package nl.leiden.brugwijzer.subsidie.termijn;

/**
 * Waar een termijn staat.
 *
 * @param soort of de Algemene termijnenwet erop van toepassing is
 * @param artikel zoals een brief het noemt, bijvoorbeeld {@code artikel 6:7 Awb}
 */
public record Rechtsbron(Soort soort, String artikel) {

  /** De twee soorten: een termijn uit een wet verschuift naar een gewone dag, een andere niet. */
  public enum Soort {
    WET,
    REGELING
  }

  /** Een termijn uit een wet of een algemene maatregel van bestuur. */
  public static Rechtsbron wet(String artikel) {
    return new Rechtsbron(Soort.WET, artikel);
  }

  /** Een termijn uit een gemeentelijke regeling of een afspraak. */
  public static Rechtsbron regeling(String artikel) {
    return new Rechtsbron(Soort.REGELING, artikel);
  }

  boolean isWet() {
    return soort == Soort.WET;
  }
}
