package nl.leiden.brugwijzer.suggestie.bord;

import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.suggestie.Eigenaar;

/**
 * Waarop het bord en de lijst verkleind zijn; elk veld mag leeg zijn.
 *
 * @param thema code van het thema
 * @param mijn alleen wat ik behandel of waar ik een taak van heb
 * @param zoek woorden uit het signaal, waar het om gaat, of het nummer
 */
public record Bordfilter(
    Bordstand stand, String thema, Eigenaar eigenaar, Boolean mijn, String zoek) {

  /** Geen filter. */
  public static final Bordfilter ALLES = new Bordfilter(null, null, null, null, null);

  private static final int LANGSTE = 60;

  public Bordfilter {
    thema = leegIsNull(thema);
    zoek = leegIsNull(zoek);
    mijn = Boolean.TRUE.equals(mijn) ? true : null;
  }

  /** Of er niets verkleind is. */
  public boolean leeg() {
    return equals(ALLES);
  }

  /** Hetzelfde filter voor een andere stand. */
  public Bordfilter met(Bordstand andere) {
    return new Bordfilter(andere, thema, eigenaar, mijn, zoek);
  }

  private static String leegIsNull(String tekst) {
    var schoon = Tekst.schoon(tekst);
    if (schoon.length() > LANGSTE) schoon = schoon.substring(0, LANGSTE);
    return schoon.isEmpty() ? null : schoon;
  }
}
