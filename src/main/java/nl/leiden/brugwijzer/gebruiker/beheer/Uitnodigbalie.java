package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Drempel;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nodigt mensen uit, en nog eens als de mail niet aankwam. */
@Service
@Transactional
public class Uitnodigbalie {

  private final Plaatsingskeuring keuring;
  private final Adreskeuze adressen;
  private final Gebruikersboek boek;
  private final Gebruikerstoegang toegang;
  private final Gebruikerslogboek logboek;
  private final Aanmeldopdrachten opdrachten;
  private final Eenmalig eenmalig;
  private final Drempel drempel;

  Uitnodigbalie(
      Plaatsingskeuring keuring,
      Adreskeuze adressen,
      Gebruikersboek boek,
      Gebruikerstoegang toegang,
      Gebruikerslogboek logboek,
      Aanmeldopdrachten opdrachten,
      Eenmalig eenmalig,
      Drempel drempel) {
    this.keuring = keuring;
    this.adressen = adressen;
    this.boek = boek;
    this.toegang = toegang;
    this.logboek = logboek;
    this.opdrachten = opdrachten;
    this.eenmalig = eenmalig;
    this.drempel = drempel;
  }

  /**
   * Nodigt iemand uit.
   *
   * @return het id van de nieuwe gebruiker
   */
  public UUID nodigUit(Uitnodiging u, Gebruiker wie) {
    Bevoegdheid.van(wie);
    return eenmalig.doe(
        u.sleutel(), wie.gebruikersnaam(), "gebruiker.uitnodigen", () -> nieuw(u, wie));
  }

  private UUID nieuw(Uitnodiging u, Gebruiker wie) {
    keuring.keur(u.plaatsing(), wie);
    drempel.neem(Drempel.Soort.UITNODIGEN, wie.gebruikersnaam());
    var email = Adreskeuze.schoon(u.email());
    var bezet = adressen.bezet(email, null, wie);
    var id = UUID.randomUUID();
    boek.voegToe(id, Gebruikerscode.nieuw(), Tekst.schoon(u.naam()), email, bezet, u.plaatsing());
    logboek.meld(id, Soort.UITGENODIGD, wie, u.plaatsing().alsCode());
    opdrachten.geef(id, Opdrachtsoort.UITNODIGEN);
    return id;
  }

  /**
   * Stuurt de uitnodiging nog eens.
   *
   * @param sleutel maakt dat twee keer klikken één mail geeft
   * @throws KanNietMeer voor wie zich al aanmeldde
   */
  public void opnieuw(UUID sleutel, UUID id, Gebruiker wie) {
    eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "gebruiker.opnieuw",
        () -> {
          drempel.neem(Drempel.Soort.UITNODIGEN, wie.gebruikersnaam());
          opnieuw(id, wie);
          return sleutel;
        });
  }

  private void opnieuw(UUID id, Gebruiker wie) {
    var rij = toegang.vergrendel(id, wie);
    if (rij.staat() != Staat.UITGENODIGD) throw new KanNietMeer("fout.gebruikers.albinnen");
    boek.opnieuwUitgenodigd(id);
    logboek.meld(id, Soort.OPNIEUW_UITGENODIGD, wie, null);
    opdrachten.geef(id, Opdrachtsoort.UITNODIGEN);
  }
}
