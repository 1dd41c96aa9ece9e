package nl.leiden.brugwijzer.suggestie.bord;

import java.time.Instant;

/**
 * De termijnen van een thema, in werkdagen.
 *
 * @param triage binnen hoeveel werkdagen een signaal beoordeeld is
 * @param escalatie na hoeveel werkdagen de leidinggevende het hoort
 * @param antwoord binnen hoeveel werkdagen een melder antwoord heeft
 * @param gewijzigd null zolang niemand hem vaststelde: dan is het een voorbeeld
 * @param gewijzigdDoor naam
 */
public record Themainstelling(
    String code,
    int triage,
    int escalatie,
    int antwoord,
    int versie,
    Instant gewijzigd,
    String gewijzigdDoor) {}
