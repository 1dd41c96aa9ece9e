package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Een actie zoals mensen haar zien.
 *
 * @param onderwerp titel van het agendapunt waar zij uit kwam
 * @param eigenaar gebruikersnaam van wie haar doet
 * @param uitkomst wat er gedaan is of waarom zij verviel, of null
 */
public record Actiebeeld(
    UUID id,
    UUID vergadering,
    String onderwerp,
    String tekst,
    String eigenaar,
    String eigenaarNaam,
    LocalDate uiterlijk,
    Actiestand stand,
    String uitkomst,
    Instant klaar) {

  /** Of er nog iets moet gebeuren. */
  public boolean open() {
    return stand == Actiestand.OPEN;
  }
}
