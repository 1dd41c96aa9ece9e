package nl.leiden.brugwijzer.gebruiker;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Iemand is er een tijd niet, en een collega neemt waar.
 *
 * @param sleutel maakt dat twee keer versturen één waarneming geeft
 * @param afwezige gebruikersnaam
 * @param waarnemer gebruikersnaam
 * @param vanaf eerste dag
 * @param tot laatste dag, telt mee
 */
public record Waarneemopdracht(
    UUID sleutel, String afwezige, String waarnemer, LocalDate vanaf, LocalDate tot) {}
