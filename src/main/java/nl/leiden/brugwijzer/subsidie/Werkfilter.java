package nl.leiden.brugwijzer.subsidie;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Tekst;

/**
 * Waarop de werklijst verkleind is; elk veld mag leeg zijn.
 *
 * @param regeling de versie van de regeling
 * @param schooljaar zoals {@code 2026-2027}
 * @param vanMij alleen waar ik een taak van heb, of wat ik voorlegde en nog onderweg is
 * @param teLaat alleen waarvan de laatste dag voorbij is
 * @param zoek deel van de naam van een school, haar nummer, of het nummer van de aanvraag
 */
public record Werkfilter(
    Aanvraagstatus status,
    UUID regeling,
    String schooljaar,
    Boolean vanMij,
    Boolean teLaat,
    String zoek) {

  /** Geen filter. */
  public static final Werkfilter ALLES = new Werkfilter(null, null, null, null, null, null);

  private static final int LANGSTE = 60;

  public Werkfilter {
    schooljaar = leegIsNull(schooljaar);
    zoek = leegIsNull(zoek);
    vanMij = Boolean.TRUE.equals(vanMij) ? true : null;
    teLaat = Boolean.TRUE.equals(teLaat) ? true : null;
  }

  /** Of er niets verkleind is. */
  public boolean leeg() {
    return equals(ALLES);
  }

  private static String leegIsNull(String tekst) {
    var schoon = Tekst.schoon(tekst);
    if (schoon.length() > LANGSTE) schoon = schoon.substring(0, LANGSTE);
    return schoon.isEmpty() ? null : schoon;
  }
}
