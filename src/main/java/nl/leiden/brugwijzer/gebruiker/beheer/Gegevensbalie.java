package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verbetert een naam of een e-mailadres. */
@Service
@Transactional
public class Gegevensbalie {

  private final Gebruikerstoegang toegang;
  private final Adreskeuze adressen;
  private final Gebruikersboek boek;
  private final Gebruikerslogboek logboek;
  private final Aanmeldopdrachten opdrachten;
  private final Eenmalig eenmalig;

  Gegevensbalie(
      Gebruikerstoegang toegang,
      Adreskeuze adressen,
      Gebruikersboek boek,
      Gebruikerslogboek logboek,
      Aanmeldopdrachten opdrachten,
      Eenmalig eenmalig) {
    this.toegang = toegang;
    this.adressen = adressen;
    this.boek = boek;
    this.logboek = logboek;
    this.opdrachten = opdrachten;
    this.eenmalig = eenmalig;
  }

  /**
   * Of de vrager het adres kan wijzigen. Met het adres kiest iemand een nieuw wachtwoord: na de
   * eerste keer aanmelden gaat alleen de applicatiebeheerder daarover.
   */
  public static boolean magAdres(Gebruikersrij rij, Gebruiker wie) {
    return rij.staat() == Staat.UITGENODIGD || wie.is(Rol.APPLICATIEBEHEERDER);
  }

  /**
   * Bewaart naam en adres. Wie nog moet komen, krijgt op een nieuw adres een nieuwe uitnodiging.
   *
   * @param sleutel maakt dat twee keer versturen één keer telt
   * @param gezien versie van het formulier
   */
  public void wijzig(UUID sleutel, UUID id, int gezien, String naam, String email, Gebruiker wie) {
    eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "gebruiker.gegevens",
        () -> {
          wijzig(id, gezien, naam, email, wie);
          return sleutel;
        });
  }

  private void wijzig(UUID id, int gezien, String naam, String email, Gebruiker wie) {
    var rij = toegang.vergrendel(id, gezien, wie);
    var adres = Adreskeuze.schoon(email);
    var anders = !adres.equals(rij.email());
    if (anders && !magAdres(rij, wie)) throw new NietToegestaan("gebruiker.adres");
    // Ook een adres dat bleef, kan intussen vrij zijn.
    var bezet = (anders || rij.emailBezet()) && adressen.bezet(adres, id, wie);
    boek.gegevens(id, Tekst.schoon(naam), adres, bezet);
    logboek.meld(id, Soort.GEGEVENS, wie, null);
    opdrachten.geef(
        id,
        (anders || rij.emailBezet() && !bezet) && rij.staat() == Staat.UITGENODIGD
            ? Opdrachtsoort.UITNODIGEN
            : Opdrachtsoort.GELIJKTREKKEN);
  }
}
