package nl.leiden.brugwijzer.bericht.web;

import java.util.UUID;

/**
 * Een bericht zoals het in een lijst staat.
 *
 * @param wanneer in woorden
 * @param plek de plek van deze regel in de lijst
 */
record Berichtregel(
    UUID id,
    String aan,
    String zin,
    String nummer,
    String wanneer,
    boolean ongelezen,
    boolean mailMislukt,
    int mailPogingen,
    String mailFout,
    String plek) {}
