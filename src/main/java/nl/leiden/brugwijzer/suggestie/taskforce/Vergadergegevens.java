package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;

/**
 * Wanneer en waar een vergadering is.
 *
 * @param plaats een zaal, of een adres om online mee te doen
 * @param sluiting laatste dag waarop iets op de agenda kan zonder reden
 */
public record Vergadergegevens(
    LocalDate datum, LocalTime van, LocalTime tot, String plaats, LocalDate sluiting) {

  /** Hoelang de vergadering duurt, in minuten. */
  public long minuten() {
    return ChronoUnit.MINUTES.between(van, tot);
  }

  /**
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  void keur(LocalDate vandaag) {
    var fouten = new ArrayList<Fout>();
    if (datum == null || datum.isBefore(vandaag) || datum.isAfter(vandaag.plusYears(3)))
      fouten.add(new Fout("datum", "fout.taskforce.datum"));
    if (van == null) fouten.add(new Fout("van", "fout.taskforce.van"));
    if (tot == null || van != null && !tot.isAfter(van))
      fouten.add(new Fout("tot", "fout.taskforce.tot"));
    if (plaats == null || plaats.isEmpty()) fouten.add(new Fout("plaats", "fout.taskforce.plaats"));
    if (sluiting == null || datum != null && sluiting.isAfter(datum))
      fouten.add(new Fout("sluiting", "fout.taskforce.sluiting"));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }
}
