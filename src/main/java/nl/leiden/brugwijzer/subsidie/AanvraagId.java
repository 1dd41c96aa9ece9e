package nl.leiden.brugwijzer.subsidie;

import java.io.Serializable;
import java.util.UUID;

/** Het id van een aanvraag; tevens de sleutel van haar zaak in de motor. */
public record AanvraagId(UUID waarde) implements Serializable {

  /**
   * Uit tekst, zoals in een adres.
   *
   * @throws IllegalArgumentException als het geen id is
   */
  public static AanvraagId of(String tekst) {
    return new AanvraagId(UUID.fromString(tekst));
  }

  @Override
  public String toString() {
    return waarde.toString();
  }
}
