package nl.leiden.brugwijzer.gezin;

import java.util.List;
import java.util.UUID;

/**
 * Een gezin zoals een scherm het laat zien.
 *
 * @param label alleen voor de brugfunctionaris
 * @param talen talen die thuis gesproken worden, vrij opgeschreven; mag leeg zijn
 * @param kinderen groep of leeftijd per kind
 * @param contactnaam naam van de ouder, of null
 * @param telefoon telefoon van de ouder, of null
 */
public record Gezinsbeeld(
    UUID id,
    String label,
    String talen,
    List<String> kinderen,
    String contactnaam,
    String telefoon) {}
