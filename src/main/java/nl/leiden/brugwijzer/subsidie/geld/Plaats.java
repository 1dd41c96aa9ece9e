package nl.leiden.brugwijzer.subsidie.geld;

/**
 * De plaats van een aanvraag in de volgorde.
 *
 * @param nummer 1 is het eerst aan de beurt
 * @param ervoorOpen hoeveel eerdere nog niets gereserveerd kregen; die gaan voor
 */
public record Plaats(int nummer, int ervoorOpen) {}
