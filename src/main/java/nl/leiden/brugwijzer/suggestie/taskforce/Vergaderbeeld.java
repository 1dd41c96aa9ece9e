package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Instant;
import java.util.UUID;

/**
 * Een vergadering zoals mensen haar zien.
 *
 * @param afgelastOmdat waarom zij niet doorgaat, of null
 * @param aanwezig wie er waren, in woorden
 */
public record Vergaderbeeld(
    UUID id,
    Vergadergegevens gegevens,
    Vergaderstand stand,
    String afgelastOmdat,
    Instant agendaVast,
    Instant gehouden,
    Instant verslagVerstuurd,
    String aanwezig,
    Instant gewijzigd,
    int versie) {}
