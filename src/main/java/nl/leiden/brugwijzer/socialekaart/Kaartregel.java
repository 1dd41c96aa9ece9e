package nl.leiden.brugwijzer.socialekaart;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Een instantie of regeling in een lijst.
 *
 * @param soort bij een instantie wat voor plek het is, anders null
 * @param account of een instantie zelf met Brugwijzer werkt
 * @param wachttijdWeken laatst gemelde wachttijd, of null
 * @param wachttijdGemeld wanneer die gemeld is, of null
 * @param wieVraagtAan bij een regeling wie de aanvraag doet, anders null
 * @param beslist bij een regeling wie beslist, anders null
 * @param sorteernaam waarop de lijst gesorteerd is
 */
public record Kaartregel(
    UUID id,
    String naam,
    String omschrijving,
    Instantiesoort soort,
    boolean account,
    Integer wachttijdWeken,
    LocalDate wachttijdGemeld,
    WieVraagtAan wieVraagtAan,
    String beslist,
    LocalDate nagekeken,
    boolean voorbeeld,
    String sorteernaam) {}
