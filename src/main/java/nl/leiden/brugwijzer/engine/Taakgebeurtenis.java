package nl.leiden.brugwijzer.engine;

import java.util.UUID;

/**
 * Wat er met een taak in de motor gebeurde; gaat rond in dezelfde transactie.
 *
 * @param zaaksoort sleutel van het proces
 * @param stap id van de taak in het model
 * @param behandelaar gebruikersnaam, of null
 */
public record Taakgebeurtenis(
    Soort soort, UUID taak, String zaaksoort, UUID zaak, String stap, String behandelaar) {

  /** De soorten. */
  public enum Soort {
    GEMAAKT,
    TOEGEWEZEN,
    AFGEROND,
    VERVALLEN
  }
}
