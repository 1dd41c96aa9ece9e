package nl.leiden.brugwijzer.suggestie.bord;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Signaalstatus;

/**
 * Een signaal op het bord of in de lijst; wie het stuurde, staat er niet bij.
 *
 * @param waarover de regeling of instantie, of de regel in eigen woorden
 * @param behandelaar naam van wie het oppakte, of null
 * @param gemeld de dag waarop het binnenkwam
 * @param sinds de dag waarop het deze stap kreeg
 * @param uiterlijk de laatste dag van wat het eerst moet, of null als een ander aan zet is
 * @param gezinVast of er nu een gezin op wacht
 * @param plek waar het in de lijst staat
 */
public record Bordkaart(
    UUID id,
    String nummer,
    String zin,
    String waarover,
    Signaalstatus status,
    Bordstand stand,
    String thema,
    Eigenaar eigenaar,
    String behandelaar,
    LocalDate gemeld,
    LocalDate sinds,
    LocalDate uiterlijk,
    boolean gezinVast,
    LocalDate plek) {}
