package nl.leiden.brugwijzer.doorverwijzing;

import nl.leiden.brugwijzer.basis.OngeldigeInvoer;

/**
 * Wat iemand bij een stap antwoordt.
 *
 * @param weken over hoeveel weken er plek verwacht wordt; alleen bij een wachtlijst
 * @param reden waarom niet; alleen bij een afwijzing
 * @param toelichting vrije tekst, zonder BSN; mag soms leeg zijn
 */
public record Antwoord(Antwoordsoort soort, Integer weken, Reden reden, String toelichting) {

  /** Langer dan twee jaar wachten is een typefout. */
  private static final int MEESTE_WEKEN = 104;

  /** Een antwoord zonder verdere gegevens. */
  public static Antwoord van(Antwoordsoort soort) {
    return new Antwoord(soort, null, null, null);
  }

  /**
   * Gaat na of dit een antwoord op deze stap is.
   *
   * @throws OngeldigeInvoer met het veld waar het aan schort
   */
  void pastBij(Stap stap) {
    if (soort == null || !stap.keuzes().contains(soort))
      throw new OngeldigeInvoer("keuze", "doorverwijzing.fout.keuze");
    if (soort.vraagtWeken() && (weken == null || weken < 1 || weken > MEESTE_WEKEN))
      throw new OngeldigeInvoer("weken", "doorverwijzing.fout.weken", MEESTE_WEKEN);
    if (soort.vraagtReden() && (reden == null || !stap.redenen().contains(reden)))
      throw new OngeldigeInvoer("reden", "doorverwijzing.fout.reden");
    if (Vrijetekst.van("toelichting", toelichting) == null && moetToelichten(stap))
      throw new OngeldigeInvoer("toelichting", "doorverwijzing.fout.toelichting");
  }

  private boolean moetToelichten(Stap stap) {
    return stap.vraagtToelichting(soort) || soort.vraagtReden() && reden == Reden.ANDERS;
  }
}
