package nl.leiden.brugwijzer.subsidie;

/**
 * Een voorwaarde zoals zij bij één aanvraag uitpakte.
 *
 * @param regel welke regel van de tabel paste
 * @param uitleg een zin met de getallen van deze aanvraag; zonder persoonsgegevens
 * @param bron waar de voorwaarde vandaan komt
 */
public record Toetsregel(
    Voorwaarde voorwaarde, Oordeel oordeel, String regel, String uitleg, String bron) {}
