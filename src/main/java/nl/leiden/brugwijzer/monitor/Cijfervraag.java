package nl.leiden.brugwijzer.monitor;

import nl.leiden.brugwijzer.socialekaart.Hulpvraag;

/**
 * Welke cijfers iemand wil zien.
 *
 * @param schooljaar naam als 2026-2027; null of onbekend is het lopende
 * @param hulpvraag waar de bestemming bij past, of null
 */
public record Cijfervraag(String schooljaar, Hulpvraag hulpvraag) {}
