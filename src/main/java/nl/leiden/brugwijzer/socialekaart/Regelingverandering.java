package nl.leiden.brugwijzer.socialekaart;

import java.time.LocalDate;
import nl.leiden.brugwijzer.basis.Tekst;

/**
 * Wat er aan een regeling verandert naar aanleiding van een signaal.
 *
 * @param vanaf eerste dag waarop het anders is
 * @param tekst wat er anders is, voor iedereen die de kaart leest
 * @param signaal nummer van het signaal; ook de bron van een nieuwe voorwaarde
 * @param voorwaarde de nieuwe voorwaarde, of leeg
 * @param vervalt plek in de lijst van de voorwaarde die dan niet meer geldt, of null
 */
public record Regelingverandering(
    LocalDate vanaf, String tekst, String signaal, String voorwaarde, Integer vervalt) {

  /** Langste tekst, in tekens. */
  public static final int TEKST = 500;

  public Regelingverandering {
    tekst = Tekst.schoon(tekst);
    voorwaarde = Tekst.schoon(voorwaarde);
  }
}
