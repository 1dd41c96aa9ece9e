package nl.leiden.brugwijzer.gebruiker;

import java.util.UUID;

/**
 * Er veranderde iets aan een gebruiker of organisatie; het auditspoor legt het vast in dezelfde
 * transactie.
 *
 * @param id van de gebruiker
 * @param door wie het deed, of null als Brugwijzer het zelf deed
 * @param waarde codes van wat het werd, nooit een naam of adres; of null
 */
public record GebruikerGewijzigd(UUID id, Soort soort, Gebruiker door, String waarde) {

  /** Wat er gebeurde. */
  public enum Soort {
    UITGENODIGD,
    OPNIEUW_UITGENODIGD,
    GEGEVENS,
    WISSEL_GEPLAND,
    VERPLAATST,
    VERTREK_GEPLAND,
    VERTROKKEN,
    GEPLAND_VERVALLEN,
    OVERGEDRAGEN,
    AFWEZIG,
    AFWEZIG_GESTOPT,
    EERSTE_KEER_AANGEMELD,
    HERSTELD
  }
}
