package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * Wat er op een dag aan een gebruiker verandert.
 *
 * @param ingang eerste dag dat het anders is
 * @param opvolger gebruikersnaam van wie het werk krijgt, {@link Overdracht#TERUG} of null
 * @param totEerder laatste dag die er stond voordat dit werd afgesproken
 * @param door gebruikersnaam van wie het afsprak
 */
record Wissel(
    UUID gebruikerId,
    Soort soort,
    LocalDate ingang,
    Rol rol,
    String organisatie,
    String vestiging,
    LocalDate tot,
    String opvolger,
    LocalDate totEerder,
    String door) {

  enum Soort {
    VERTREK,
    PLAATSING
  }

  Plaatsing plaatsing() {
    return new Plaatsing(rol, organisatie, vestiging, ingang, tot);
  }
}
