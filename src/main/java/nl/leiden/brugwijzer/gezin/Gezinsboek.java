package nl.leiden.brugwijzer.gezin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/**
 * Wat andere kamers over gezinnen mogen vragen. Alleen brugfunctionarissen van de school zien een
 * gezin.
 */
public interface Gezinsboek {

  /**
   * Het gezin, als deze gebruiker het mag zien.
   *
   * @throws nl.leiden.brugwijzer.basis.NietGevonden als het niet bestaat of van een andere school
   *     is
   */
  Gezinsbeeld vind(UUID gezin, Gebruiker wie);

  /** De laatst gebruikte gezinnen van de school van deze brugfunctionaris; leeg voor anderen. */
  List<Gezinsbeeld> recente(Gebruiker wie, int hoeveel);

  /** De labels van deze gezinnen voor zover deze gebruiker ze mag zien, in één vraag. */
  Map<UUID, String> labels(Collection<UUID> gezinnen, Gebruiker wie);

  /**
   * Maakt een gezin met alleen een label, onderweg in een doorverwijzing.
   *
   * @return het id
   */
  UUID begin(String label, Gebruiker wie);

  /** Zet het gezin bovenaan de recente. */
  void gebruikt(UUID gezin);

  /**
   * De gegevens van een gezin voor een ontvanger. De aanroeper heeft nagegaan dat er een lopende
   * doorverwijzing is en laat alleen zien wat de ouder wilde delen.
   */
  Gezinsbeeld voorOntvanger(UUID gezin);
}
