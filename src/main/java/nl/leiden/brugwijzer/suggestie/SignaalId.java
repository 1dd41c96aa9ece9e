package nl.leiden.brugwijzer.suggestie;

import java.io.Serializable;
import java.util.UUID;

/** Het id van een signaal; tevens de sleutel van haar zaak in de motor. */
public record SignaalId(UUID waarde) implements Serializable {

  /**
   * Uit tekst, zoals in een adres.
   *
   * @throws IllegalArgumentException als het geen id is
   */
  public static SignaalId of(String tekst) {
    return new SignaalId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
