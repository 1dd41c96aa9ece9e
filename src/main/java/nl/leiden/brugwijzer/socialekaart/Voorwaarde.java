package nl.leiden.brugwijzer.socialekaart;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.leiden.brugwijzer.basis.Tekst;

/**
 * Een voorwaarde van een regeling, zolang die geldt.
 *
 * @param vanaf eerste dag, of null als de bron die niet noemt
 * @param tot laatste dag, telt mee; null als er geen einde bekend is
 * @param bron waar de voorwaarde staat
 */
@Embeddable
public record Voorwaarde(String tekst, LocalDate vanaf, LocalDate tot, String bron) {

  /** Maakt schoon wat getypt is. */
  public Voorwaarde {
    tekst = Tekst.schoon(tekst);
    bron = Tekst.schoon(bron);
  }

  /** Of zij op deze dag geldt. */
  public boolean geldtOp(LocalDate dag) {
    return (vanaf == null || !dag.isBefore(vanaf)) && (tot == null || !dag.isAfter(tot));
  }
}
