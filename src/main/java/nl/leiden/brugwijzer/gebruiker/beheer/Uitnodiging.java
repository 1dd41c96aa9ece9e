package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.UUID;

/**
 * Wie er uitgenodigd wordt.
 *
 * @param sleutel maakt dat twee keer versturen één uitnodiging geeft
 */
public record Uitnodiging(UUID sleutel, String naam, String email, Plaatsing plaatsing) {}
