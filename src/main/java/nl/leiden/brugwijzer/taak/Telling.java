package nl.leiden.brugwijzer.taak;

import java.util.Map;

/**
 * Hoeveel er in een lijst staat; vanaf duizend wordt niet verder geteld.
 *
 * @param totaal alle taken in de lijst
 * @param teLaat waarvan de laatste dag voorbij is
 * @param niemand waar nog niemand op zit
 * @param vanMij die ik heb
 * @param perStap naar soort taak
 */
public record Telling(
    int totaal, int teLaat, int niemand, int vanMij, Map<String, Integer> perStap) {

  /** Tot hier wordt geteld. */
  public static final int GRENS = 1000;

  /** Het totaal zoals een scherm het toont. */
  public String totaalTekst() {
    return alsTekst(totaal);
  }

  /** Een aantal zoals een scherm het toont: boven de grens niet precies. */
  public static String alsTekst(int aantal) {
    return aantal > GRENS ? "1.000+" : Integer.toString(aantal);
  }
}
