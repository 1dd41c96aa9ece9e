package nl.leiden.brugwijzer.gezin;

import java.time.Instant;
import java.util.UUID;

/**
 * Een gezin met alles wat erbij hoort om het te bewerken.
 *
 * @param versie waarop een bewerking gebaseerd is
 */
public record Gezinsdossier(
    UUID id, Gezinsgegevens gegevens, Instant aangemaakt, boolean afgesloten, int versie) {}
