package nl.leiden.brugwijzer.doorverwijzing;

import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.Bsn;

/** Wat mensen zelf typen: zonder stuurtekens, leeg is niets, en nooit met een BSN. */
final class Vrijetekst {

  private Vrijetekst() {}

  /**
   * @param veld de naam van het veld waar de fout naast hoort
   */
  static String van(String veld, String getypt) {
    var schoon = Tekst.schoon(getypt);
    if (Bsn.staatIn(schoon)) throw new OngeldigeInvoer(veld, "fout.bsn");
    return schoon.isEmpty() ? null : schoon;
  }
}
