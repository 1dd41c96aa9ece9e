package nl.leiden.brugwijzer.suggestie.bord;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Waar een keuze op uitkomt.
 *
 * @param standen waar de lijst zich toe beperkt
 * @param ids de signalen waar de lijst zich toe beperkt, of null
 * @param ik gebruikersnaam van wie alleen het eigen werk wil zien, of null
 * @param woorden waarop in de tekst gezocht wordt, of null
 * @param regelingen de regelingen waar de woorden bij passen
 * @param instanties de instanties waar de woorden bij passen
 */
record Bordvondst(
    Set<Bordstand> standen,
    List<UUID> ids,
    String ik,
    String woorden,
    List<UUID> regelingen,
    List<UUID> instanties) {}
