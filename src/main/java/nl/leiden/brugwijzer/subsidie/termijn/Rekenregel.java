package nl.leiden.brugwijzer.subsidie.termijn;

import java.time.LocalDate;

/**
 * Eén stap van de rekensom, om te kunnen uitvouwen.
 *
 * @param uitkomst de laatste dag na deze stap
 * @param dagen hoeveel dagen erbij kwamen
 * @param artikel waar de stap op rust
 */
public record Rekenregel(Soort soort, LocalDate uitkomst, int dagen, String artikel) {

  /** De stappen die een rekensom kan hebben. */
  public enum Soort {
    DUUR,
    VERDAAGD,
    OPGESCHORT,
    TWEE_GEWONE_DAGEN,
    EERSTE_GEWONE_DAG
  }
}
