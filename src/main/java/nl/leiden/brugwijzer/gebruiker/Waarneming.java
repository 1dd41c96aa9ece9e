package nl.leiden.brugwijzer.gebruiker;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Wie een afwezige collega vervangt, en wanneer.
 *
 * @param plek de school of anders de organisatie van de afwezige
 * @param vanaf eerste dag
 * @param tot laatste dag, telt mee
 */
public record Waarneming(
    UUID id,
    String afwezige,
    String afwezigeNaam,
    String plek,
    String waarnemer,
    String waarnemerNaam,
    LocalDate vanaf,
    LocalDate tot) {

  /** Of zij op deze dag geldt. */
  public boolean geldtOp(LocalDate dag) {
    return !dag.isBefore(vanaf) && !dag.isAfter(tot);
  }
}
