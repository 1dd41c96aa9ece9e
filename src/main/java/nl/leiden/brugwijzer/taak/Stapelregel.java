package nl.leiden.brugwijzer.taak;

import java.util.UUID;

/**
 * Wat er van één taak in een stapel werd.
 *
 * @param stap soort taak, of null als deze gebruiker haar niet (meer) ziet
 * @param onderwerp waar het over gaat, of null
 * @param herkomst waar de vraag vandaan komt, of null
 * @param uitleg waarom het niet lukte, in woorden, of null
 * @param vorige gebruikersnaam van wie haar daarvoor had, of null
 */
public record Stapelregel(
    int volgorde,
    UUID taakId,
    String stap,
    String onderwerp,
    String herkomst,
    Uitkomst uitkomst,
    String uitleg,
    String vorige) {

  /** Wat er met een taak gebeurde. */
  public enum Uitkomst {
    /** Nog niet aan de beurt geweest. */
    WACHT,
    GELUKT,
    /** Er hoefde niets te veranderen. */
    AL_ZO,
    NIET_GELUKT,
    NIET_GEVONDEN,
    TERUGGEZET,
    NIET_TERUGGEZET
  }
}
