package nl.leiden.brugwijzer.subsidie;

import java.time.Instant;
import java.util.UUID;

/**
 * Een versie van een subsidieregeling om te lezen.
 *
 * @param code wat de versies van dezelfde regeling gemeen hebben
 * @param gepubliceerdOp null zolang het een concept is
 * @param versie waarop een wijziging gebaseerd is
 */
public record Regelingversie(
    UUID id,
    String code,
    int versienummer,
    boolean gepubliceerd,
    Regelinginhoud inhoud,
    Instant gepubliceerdOp,
    String gepubliceerdDoor,
    int versie) {}
