package nl.leiden.brugwijzer.gebruiker.beheer;

/**
 * Een soort werk dat nog ligt.
 *
 * @param sleutel van de tekst die het zegt
 */
public record Voorraadregel(String sleutel, int aantal) {}
