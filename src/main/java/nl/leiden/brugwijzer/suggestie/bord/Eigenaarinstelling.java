package nl.leiden.brugwijzer.suggestie.bord;

import java.time.Instant;
import nl.leiden.brugwijzer.suggestie.Eigenaar;

/**
 * Waar een eigenaar werkt, en wie het hoort als iets te lang duurt.
 *
 * @param organisatie code
 * @param leider gebruikersnaam, of null
 * @param leiderNaam naam, of null
 * @param gewijzigd null zolang niemand dit vaststelde: dan is het een voorbeeld
 * @param gewijzigdDoor naam
 */
public record Eigenaarinstelling(
    Eigenaar code,
    String organisatie,
    String organisatieNaam,
    String leider,
    String leiderNaam,
    int versie,
    Instant gewijzigd,
    String gewijzigdDoor) {}
