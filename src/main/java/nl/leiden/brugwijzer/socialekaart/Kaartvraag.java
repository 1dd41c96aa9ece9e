package nl.leiden.brugwijzer.socialekaart;

/**
 * Wat iemand op de sociale kaart zoekt.
 *
 * @param tekst staat ergens in naam of omschrijving; leeg is alles
 * @param hulpvraag waar het bij past, of null
 * @param gesloten of het om gesloten regels gaat in plaats van open
 */
public record Kaartvraag(String tekst, Hulpvraag hulpvraag, boolean gesloten) {}
