package nl.leiden.brugwijzer.suggestie;

import java.time.LocalDate;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.Bsn;

/** Wat iemand bij een stap typt, gekeurd voor het ergens komt te staan. */
final class Vrijetekst {

  /** Langste toelichting, resultaat of tussenantwoord, in tekens. */
  static final int LANG = 4000;

  private static final int JAREN_VOORUIT = 5;

  private Vrijetekst() {}

  /**
   * De tekst, schoon.
   *
   * @param sleutel wat er naast het veld staat als het leeg is
   */
  static String verplicht(String veld, String getypt, int langst, String sleutel) {
    var schoon = Tekst.schoon(getypt);
    if (schoon.isEmpty()) throw new OngeldigeInvoer(veld, sleutel);
    return keur(veld, schoon, langst);
  }

  /** De tekst, schoon; null als er niets staat. */
  static String vrij(String veld, String getypt, int langst) {
    var schoon = Tekst.schoon(getypt);
    return schoon.isEmpty() ? null : keur(veld, schoon, langst);
  }

  private static String keur(String veld, String schoon, int langst) {
    if (schoon.length() > langst) throw new OngeldigeInvoer(veld, "fout.suggestie.lang", langst);
    if (Bsn.staatIn(schoon)) throw new OngeldigeInvoer(veld, "fout.bsn");
    return schoon;
  }

  /** Een dag in de toekomst, tot vijf jaar vooruit. */
  static LocalDate straks(String veld, LocalDate dag, LocalDate vandaag) {
    if (dag == null) throw new OngeldigeInvoer(veld, "fout.suggestie.dag");
    if (!dag.isAfter(vandaag) || dag.isAfter(vandaag.plusYears(JAREN_VOORUIT)))
      throw new OngeldigeInvoer(veld, "fout.suggestie.dagstraks");
    return dag;
  }
}
