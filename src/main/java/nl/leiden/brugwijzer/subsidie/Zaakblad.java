package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.subsidie.geld.Betaaloverzicht;
import nl.leiden.brugwijzer.taak.Taak;

/**
 * Waar een ingediende aanvraag staat, voor wie kijkt.
 *
 * @param open wat er nog gedaan moet worden; een school ziet alleen haar eigen stappen
 * @param besluiten het nieuwste eerst; een school ziet alleen wat is bekendgemaakt
 * @param betalingen wat er betaald is of wordt
 * @param geld hoe het plafond ervoor staat; alleen voor de gemeente, anders null
 */
public record Zaakblad(
    List<OpenStap> open,
    List<Genomen> besluiten,
    List<Betaaloverzicht.Deel> betalingen,
    Rondegeld.Beeld geld) {

  /** Of een open stap deze dag al noemt. */
  public boolean noemt(LocalDate dag) {
    return open.stream().anyMatch(o -> dag.equals(o.taak.uiterlijk()));
  }

  /**
   * Een stap die nog gedaan moet worden.
   *
   * @param voorMij of deze gebruiker hem nu kan doen
   * @param moetAnder of hij bij deze rol hoort, maar een collega hem doet: vier ogen
   * @param vrij of niemand hem nog pakte
   */
  public record OpenStap(Stap stap, Taak taak, boolean voorMij, boolean moetAnder, boolean vrij) {

    /** Of deze gebruiker hem eerst pakt: bij de gemeente doet altijd één mens een stap. */
    public boolean teNemen() {
      return voorMij && vrij && !stap.vanSchool();
    }
  }

  /**
   * Een besluit.
   *
   * @param bezwaarTot de laatste dag voor bezwaar of beroep, of null zolang het niet bekend is
   */
  public record Genomen(Besluitbeeld besluit, LocalDate bezwaarTot) {

    /** Of de school er op deze dag nog tegen op kan komen. */
    public boolean nogBezwaar(LocalDate dag) {
      return bezwaarTot != null && !dag.isAfter(bezwaarTot);
    }

    /** Of het bekendgemaakt is en dus geldt. */
    public boolean bekend() {
      return besluit.bekendgemaakt() != null;
    }
  }
}
