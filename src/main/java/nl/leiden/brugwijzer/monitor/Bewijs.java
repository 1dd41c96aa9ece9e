package nl.leiden.brugwijzer.monitor;

import java.time.YearMonth;
import java.util.List;

/**
 * Hoe vaak iets in de weg zat. Alle aantallen zijn onderdrukt; geen ervan is precies.
 *
 * @param doorverwijzingen hoeveel doorverwijzingen er ten minste op vastliepen
 * @param scholen van hoeveel scholen die waren
 * @param sinds de eerste maand, of null bij een klein aantal
 * @param scholenlijst de scholen met een aantal dat genoemd mag worden, op naam
 */
public record Bewijs(
    String doorverwijzingen, String scholen, YearMonth sinds, List<Schoolregel> scholenlijst) {}
