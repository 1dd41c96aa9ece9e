package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.Instant;
import java.util.List;

/**
 * Wat een vergelijking met de aanmelddienst vond.
 *
 * @param door gebruikersnaam, of null als Brugwijzer het zelf deed
 * @param gelukt of de aanmelddienst antwoord gaf
 * @param afwijkingen wat er nog verschilt
 */
public record Afstemverslag(
    Instant moment,
    String door,
    int vergeleken,
    int hersteld,
    boolean gelukt,
    List<Afwijking> afwijkingen) {}
