package nl.leiden.brugwijzer.gezin;

/**
 * Hoe vaak en hoelang er dit schooljaar van één soort ondersteuning was op een school.
 *
 * @param aantal contactmomenten
 * @param minuten bij elkaar opgeteld
 */
public record Contacttotaal(Ondersteuningstype type, long aantal, long minuten) {}
