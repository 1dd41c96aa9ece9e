package nl.leiden.brugwijzer.taak;

import java.time.LocalDate;
import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * Wat er bij een taak hoort.
 *
 * @param rol wie de taak mag doen
 * @param organisatie van wie de taak is
 * @param vestiging BRIN6 van de school waar de zaak vandaan komt, of null
 * @param onderwerp waar het over gaat, zonder persoonsgegevens
 * @param herkomst waar de vraag vandaan komt, zoals de naam van een school
 * @param gebied stadsdistrict, of null
 * @param uiterlijk laatste dag
 * @param uitleg hoe die dag berekend is, in woorden
 */
public record Taakgegevens(
    Rol rol,
    String organisatie,
    String vestiging,
    String onderwerp,
    String herkomst,
    String gebied,
    boolean spoed,
    LocalDate uiterlijk,
    String uitleg) {}
