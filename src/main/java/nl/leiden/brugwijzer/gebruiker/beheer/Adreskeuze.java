package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.Locale;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/**
 * Gaat na of een adres vrij is, zonder te verraden wie er bij een andere organisatie werkt. Is het
 * buiten het zicht van de vrager bezet, dan merkt hij daar niets van: de rij komt er, maar er gaat
 * geen uitnodiging uit, en de applicatiebeheerder ziet waarom. Zie besluit 24.
 */
@Component
class Adreskeuze {

  private final Gebruikersboek boek;
  private final Gebruikerslijst lijst;

  Adreskeuze(Gebruikersboek boek, Gebruikerslijst lijst) {
    this.boek = boek;
    this.lijst = lijst;
  }

  /** Het adres zoals het bewaard wordt. */
  static String schoon(String email) {
    return Tekst.schoon(email).toLowerCase(Locale.ROOT);
  }

  /**
   * Of dit adres al van een ander is.
   *
   * @param behalve wie het zelf mag houden, of null
   * @throws OngeldigeInvoer als de vrager die ander kan zien
   */
  boolean bezet(String email, UUID behalve, Gebruiker wie) {
    boek.wachtOpAdres(email);
    var ander = lijst.metEmail(email).filter(rij -> !rij.id().equals(behalve));
    if (ander.isEmpty()) return false;
    if (lijst.vind(ander.get().id(), wie).isPresent())
      throw new OngeldigeInvoer("email", "fout.gebruikers.bekend", ander.get().naam());
    return true;
  }
}
