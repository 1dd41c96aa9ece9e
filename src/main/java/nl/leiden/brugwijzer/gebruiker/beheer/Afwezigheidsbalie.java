package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Waarneembalie;
import nl.leiden.brugwijzer.gebruiker.Waarneemopdracht;
import nl.leiden.brugwijzer.gebruiker.Waarneming;
import nl.leiden.brugwijzer.gebruiker.Waarnemingen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meldt iemand afwezig die dat zelf niet kan, met een collega die waarneemt. */
@Service
@Transactional
public class Afwezigheidsbalie {

  private final Gebruikerstoegang toegang;
  private final Waarneembalie waarnemen;
  private final Waarnemingen waarnemingen;
  private final Gebruikers gebruikers;
  private final Gebruikerslogboek logboek;

  Afwezigheidsbalie(
      Gebruikerstoegang toegang,
      Waarneembalie waarnemen,
      Waarnemingen waarnemingen,
      Gebruikers gebruikers,
      Gebruikerslogboek logboek) {
    this.toegang = toegang;
    this.waarnemen = waarnemen;
    this.waarnemingen = waarnemingen;
    this.gebruikers = gebruikers;
    this.logboek = logboek;
  }

  /** Wanneer iemand nu of straks afwezig is. */
  @Transactional(readOnly = true)
  public List<Waarneming> van(UUID id, Gebruiker wie) {
    return waarnemingen.voor(toegang.vind(id, wie).alsGebruiker());
  }

  /** Wie er voor hem kan waarnemen: dezelfde functie en dezelfde werkgever. */
  @Transactional(readOnly = true)
  public List<Gebruiker> waarnemers(UUID id, Gebruiker wie) {
    var rij = toegang.vind(id, wie);
    return gebruikers.van(rij.organisatie(), rij.rol()).stream()
        .filter(g -> !g.gebruikersnaam().equals(rij.gebruikersnaam()))
        .toList();
  }

  /**
   * Spreekt af dat een collega waarneemt.
   *
   * @param sleutel maakt dat twee keer versturen één afspraak geeft
   */
  public void meld(
      UUID id, UUID sleutel, String waarnemer, LocalDate vanaf, LocalDate tot, Gebruiker wie) {
    var afwezige = toegang.vergrendel(id, wie).alsGebruiker();
    waarnemen.zetVoor(
        afwezige,
        new Waarneemopdracht(sleutel, afwezige.gebruikersnaam(), waarnemer, vanaf, tot),
        wie);
    logboek.meld(id, Soort.AFWEZIG, wie, vanaf + " " + tot);
  }

  /** Stopt een waarneming, ook als zij nog moet beginnen. */
  public void stop(UUID id, UUID waarneming, Gebruiker wie) {
    var afwezige = toegang.vergrendel(id, wie).alsGebruiker();
    waarnemen.stopVoor(afwezige, waarneming, wie);
    logboek.meld(id, Soort.AFWEZIG_GESTOPT, wie, null);
  }
}
