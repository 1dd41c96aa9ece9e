package nl.leiden.brugwijzer.suggestie;

import java.time.Instant;
import java.util.UUID;

/**
 * Een antwoord aan melders, of het resultaat van een deel dat via het geheel antwoordt.
 *
 * @param gestuurdDoor gebruikersnaam van wie het stuurde
 */
record Antwoord(
    UUID id,
    UUID signaal,
    String tekst,
    String gestuurdDoor,
    String gestuurdNaam,
    Instant gestuurd) {}
