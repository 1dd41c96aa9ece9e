package nl.leiden.brugwijzer.subsidie;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/**
 * Wat de school vindt van een voornemen (artikel 4:7 en 4:8 Awb).
 *
 * @param grond de grond waarover zij haar zienswijze kon geven; een andere grond vraagt een nieuwe
 * @param tekst wat zij schreef, of null
 * @param door naam van wie haar gaf, of null
 */
public record Zienswijze(
    Stand stand,
    Besluitgrond grond,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate gevraagd,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate uiterlijk,
    String tekst,
    String door,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate op) {

  /** Hoe het met een zienswijze staat. */
  public enum Stand {
    GEVRAAGD,
    GEGEVEN,
    AFGEZIEN,
    VERSTREKEN
  }

  static Zienswijze gevraagd(Besluitgrond grond, LocalDate op, LocalDate uiterlijk) {
    return new Zienswijze(Stand.GEVRAAGD, grond, op, uiterlijk, null, null, null);
  }

  Zienswijze met(Stand nieuw, String wat, String wie, LocalDate dag) {
    return new Zienswijze(nieuw, grond, gevraagd, uiterlijk, wat, wie, dag);
  }
}
