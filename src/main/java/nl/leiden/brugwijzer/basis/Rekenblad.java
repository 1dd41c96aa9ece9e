package nl.leiden.brugwijzer.basis;

/** Wat een rekenblad met tekst doet. */
public final class Rekenblad {

  private static final String FORMULE = "=+-@\t\r\n";

  private Rekenblad() {}

  /** Een tekst die als formule begint, wordt gewone tekst: een rekenblad voert haar anders uit. */
  public static String onschuldig(String tekst) {
    return !tekst.isEmpty() && FORMULE.indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
  }
}
