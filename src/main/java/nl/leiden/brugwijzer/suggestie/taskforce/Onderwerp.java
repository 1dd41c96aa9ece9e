package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.List;
import java.util.UUID;

/**
 * Wat de Taskforce van een signaal mag zien: nooit van wie het komt.
 *
 * @param signaal id van het signaal
 * @param nummer zoals {@code S2026-00012}
 * @param titel waar het over gaat
 * @param thema in woorden
 * @param bewijs zinnen met cijfers, klein gemaakt zodat ze niemand verraden
 */
public record Onderwerp(
    UUID signaal, String nummer, String titel, String thema, List<String> bewijs) {}
