package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Wat er bij een punt genoteerd wordt.
 *
 * @param versie waarop getypt is
 * @param uitkomst of null zolang er nog over gepraat wordt
 * @param eigenaar gebruikersnaam van wie er iets gaat doen, of null
 * @param actiedag wanneer dat klaar is, of null
 */
public record Besluitinvoer(
    UUID punt, int versie, Uitkomst uitkomst, String besluit, String eigenaar, LocalDate actiedag) {

  /** Of hier hetzelfde staat, op welke versie ook getypt is. */
  boolean zelfdeAls(Besluitinvoer ander) {
    return uitkomst == ander.uitkomst
        && besluit.equals(ander.besluit)
        && Objects.equals(eigenaar, ander.eigenaar)
        && Objects.equals(actiedag, ander.actiedag);
  }
}
