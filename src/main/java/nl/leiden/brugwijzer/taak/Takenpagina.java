package nl.leiden.brugwijzer.taak;

import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/**
 * Alles wat de takenlijst laat zien, in één keer gelezen.
 *
 * @param filter waarop de lijst verkleind is
 * @param tellingen hoeveel er in elke lijst staat
 * @param leden aan wie een teamleider taken kan geven; leeg voor anderen
 * @param scholen om op te filteren; leeg voor wie op één school werkt
 * @param weergaven wat deze gebruiker bewaarde, en wat zijn team deelt
 */
public record Takenpagina(
    Taakfilter filter,
    Bladzijde<Taak> blad,
    Map<Taakzicht, Telling> tellingen,
    List<Gebruiker> leden,
    List<School> scholen,
    List<Weergave> weergaven) {

  /** Hoeveel er in een lijst staat, zoals een tabblad het toont. */
  public String aantal(Taakzicht lijst) {
    return tellingen.get(lijst).totaalTekst();
  }

  /** Of er te veel scholen zijn om uit een lijst te kiezen. */
  public boolean zoekSchool() {
    return scholen.size() > Schoolkeuze.GRENS;
  }
}
