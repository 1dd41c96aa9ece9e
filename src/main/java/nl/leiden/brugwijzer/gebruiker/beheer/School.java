package nl.leiden.brugwijzer.gebruiker.beheer;

/**
 * Een school om te kiezen.
 *
 * @param bestuur code van haar bestuur, of null als dat onbekend is
 */
public record School(String brin6, String naam, String bestuur) {}
