package nl.leiden.brugwijzer.taak;

import java.util.UUID;

/**
 * Een teamleider gaf iemand een taak; de kamer van de zaak laat het weten.
 *
 * @param aan gebruikersnaam van wie de taak kreeg
 */
public record TaakToegewezen(String zaaksoort, UUID zaak, String stap, String aan) {}
