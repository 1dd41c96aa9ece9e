package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.ArrayList;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;

/**
 * Wat er over een punt op de agenda staat.
 *
 * @param vraag wat de Taskforce gevraagd wordt
 * @param ambitie bij welke ambitie het hoort, of null
 * @param minuten hoelang het krijgt
 */
public record Puntgegevens(String titel, String vraag, Ambitie ambitie, int minuten) {

  private static final int LANGST = 600;

  /**
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  void keur() {
    var fouten = new ArrayList<Fout>();
    if (titel.isEmpty()) fouten.add(new Fout("titel", "fout.taskforce.titel"));
    if (vraag.isEmpty()) fouten.add(new Fout("vraag", "fout.taskforce.vraag"));
    if (minuten < 1 || minuten > LANGST) fouten.add(new Fout("minuten", "fout.taskforce.minuten"));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }
}
