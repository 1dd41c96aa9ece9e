package nl.leiden.brugwijzer.subsidie.brief;

import java.time.LocalDate;
import java.util.List;

/**
 * Wat elke brief van een aanvraag nodig heeft.
 *
 * @param versie van de brieven, zoals de regeling van de aanvraag haar noemt
 * @param eigenAlinea wat de regeling bij deze soort brief zelf zegt; leeg mag
 * @param nummer van de aanvraag
 * @param uwKenmerk wat de school zelf als kenmerk gebruikt, of null
 * @param datum dag op de brief
 * @param aan naam en adres van de ontvanger, regel voor regel
 * @param school naam van de school, zoals in een zin
 * @param regeling naam van de regeling
 * @param grondslag het besluit waar de regeling op rust
 * @param adres volledig adres van de aanvraag in Brugwijzer
 */
public record Briefkop(
    int versie,
    String eigenAlinea,
    String nummer,
    String uwKenmerk,
    LocalDate datum,
    List<String> aan,
    String school,
    String regeling,
    String grondslag,
    String adres) {}
