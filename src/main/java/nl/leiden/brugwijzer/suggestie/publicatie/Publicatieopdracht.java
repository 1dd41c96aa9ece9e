package nl.leiden.brugwijzer.suggestie.publicatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Een verandering om te laten lezen.
 *
 * @param id van de verandering; met hetzelfde id staat zij er maar één keer
 * @param nummer van het signaal
 * @param titel wat er veranderde, in één regel
 * @param tekst wat er veranderde, zonder iets over een gezin of een melder
 * @param thema code van het thema van het signaal
 * @param themanaam hoe dat thema nu heet
 * @param regeling waar het om gaat, of null
 * @param vanaf eerste dag waarop het anders is
 * @param eersteSignaal wanneer het eerste signaal hierover binnenkwam
 * @param melders hoeveel mensen het meldden; de lezer ziet dit onderdrukt
 */
public record Publicatieopdracht(
    UUID id,
    UUID signaal,
    String nummer,
    String titel,
    String tekst,
    String thema,
    String themanaam,
    UUID regeling,
    LocalDate vanaf,
    Instant eersteSignaal,
    int melders) {}
