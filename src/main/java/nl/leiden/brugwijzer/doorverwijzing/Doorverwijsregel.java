package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;

/**
 * Een doorverwijzing in een lijst.
 *
 * @param gezinId alleen te vertalen naar een label voor wie dat mag zien
 * @param wie naam van de brugfunctionaris
 * @param school roepnaam van de school
 */
public record Doorverwijsregel(
    UUID id,
    String nummer,
    Status status,
    UUID gezinId,
    Hulpvraag hulpvraag,
    String bestemmingNaam,
    String wie,
    String school,
    Integer wachtWeken,
    Instant gewijzigd,
    LocalDate stapSinds) {}
