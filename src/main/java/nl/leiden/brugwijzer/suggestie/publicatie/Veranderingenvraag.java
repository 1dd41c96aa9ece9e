package nl.leiden.brugwijzer.suggestie.publicatie;

/**
 * Welke veranderingen iemand zoekt.
 *
 * @param thema code van een thema; null of leeg is alles
 * @param jaar waarin zij ingingen, of null
 */
public record Veranderingenvraag(String thema, Integer jaar) {

  private static final int LAATSTE_JAAR = 9999;

  /** Een leeg veld van een formulier is geen keuze; een jaar dat niet bestaat ook niet. */
  public Veranderingenvraag {
    if (thema != null && thema.isBlank()) thema = null;
    if (jaar != null && (jaar < 1 || jaar > LAATSTE_JAAR)) jaar = null;
  }
}
