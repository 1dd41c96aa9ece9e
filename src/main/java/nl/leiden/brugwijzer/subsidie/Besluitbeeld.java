package nl.leiden.brugwijzer.subsidie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Een besluit zoals een scherm het laat zien; wie geen inzage heeft in een voorstel, krijgt het
 * niet.
 *
 * @param zienswijze of null als die niet gevraagd is
 * @param genomenDoor naam, of null zolang er niet besloten is
 * @param bekendgemaakt of null
 * @param brief het document, of null
 * @param briefDag de dag die op de brief staat, of null
 */
public record Besluitbeeld(
    UUID id,
    Ronde ronde,
    Besluitsoort soort,
    Besluit.Stand stand,
    Voorstel voorstel,
    Zienswijze zienswijze,
    String voorbereidDoor,
    Instant voorbereidOp,
    String genomenDoor,
    Instant genomenOp,
    LocalDate bekendgemaakt,
    UUID brief,
    LocalDate briefDag) {}
