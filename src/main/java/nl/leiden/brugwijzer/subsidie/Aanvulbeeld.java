package nl.leiden.brugwijzer.subsidie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Een verzoek om aan te vullen, met wat de school antwoordde.
 *
 * @param aangevuldOp wanneer de school haar aanvulling verstuurde, of null
 * @param verstreken of de tijd voorbijging zonder aanvulling
 */
public record Aanvulbeeld(
    List<Punt> punten,
    String gevraagdNaam,
    Instant gevraagdOp,
    LocalDate uiterlijk,
    String aangevuldNaam,
    Instant aangevuldOp,
    boolean verstreken) {

  /**
   * Iets dat ontbreekt.
   *
   * @param antwoord van de school; null zolang dat er niet is, leeg als zij alleen iets bijvoegde
   */
  public record Punt(String tekst, String antwoord) {}

  /** Of de school nog kan aanvullen. */
  public boolean open() {
    return aangevuldOp == null && !verstreken;
  }
}
