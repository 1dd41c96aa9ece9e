package nl.leiden.brugwijzer.doorverwijzing;

import java.io.Serializable;
import java.util.UUID;

/** Het id van een doorverwijzing; tevens de sleutel van haar zaak in de motor. */
public record DoorverwijzingId(UUID waarde) implements Serializable {

  /**
   * Uit tekst, zoals in een adres.
   *
   * @throws IllegalArgumentException als het geen id is
   */
  public static DoorverwijzingId of(String tekst) {
    return new DoorverwijzingId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
