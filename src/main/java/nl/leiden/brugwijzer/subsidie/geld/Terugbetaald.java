package nl.leiden.brugwijzer.subsidie.geld;

import java.util.UUID;

/**
 * Van een aanvraag staat niets meer open om terug te betalen: alles is binnen, of de rest hoeft na
 * bezwaar niet meer. Komt in de transactie waarin dat gebeurt, één keer per aanvraag.
 */
public record Terugbetaald(UUID aanvraag) {}
