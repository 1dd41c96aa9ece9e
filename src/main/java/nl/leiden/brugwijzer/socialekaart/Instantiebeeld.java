package nl.leiden.brugwijzer.socialekaart;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Een instantie zoals een scherm haar laat zien.
 *
 * @param account of de instantie zelf met Brugwijzer werkt
 * @param wachttijdWeken laatst gemelde wachttijd, of null
 * @param wachttijdGemeld wanneer die gemeld is, of null
 * @param nagekeken wanneer de gegevens voor het laatst zijn nagekeken
 * @param gesloten sinds wanneer er niet meer naar verwezen wordt, of null
 * @param versie waarop een bewerking gebaseerd is
 */
public record Instantiebeeld(
    UUID id,
    Instantiegegevens gegevens,
    boolean account,
    Integer wachttijdWeken,
    LocalDate wachttijdGemeld,
    LocalDate nagekeken,
    LocalDate gesloten,
    int versie) {}
