package nl.leiden.brugwijzer.school;

import java.time.LocalDate;

/**
 * Een schooljaar.
 *
 * @param eerste eerste dag
 * @param laatste laatste dag, telt mee
 */
public record Schooljaar(LocalDate eerste, LocalDate laatste) {

  /** Zoals mensen het noemen: 2026-2027. */
  public String naam() {
    return eerste.getYear() + "-" + laatste.getYear();
  }

  /** Of deze dag erin valt. */
  public boolean bevat(LocalDate dag) {
    return !dag.isBefore(eerste) && !dag.isAfter(laatste);
  }
}
