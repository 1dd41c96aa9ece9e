package nl.leiden.brugwijzer.socialekaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** De instanties bijhouden. */
@Component
@Transactional
public class Instantiebeheer {

  private final Instanties instanties;
  private final OnzeKaart kaart;
  private final Eenmalig eenmalig;
  private final Auditspoor spoor;
  private final Clock klok;

  Instantiebeheer(
      Instanties instanties, OnzeKaart kaart, Eenmalig eenmalig, Auditspoor spoor, Clock klok) {
    this.instanties = instanties;
    this.kaart = kaart;
    this.eenmalig = eenmalig;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** De instantie, voor iedereen. */
  @Transactional(readOnly = true)
  public Instantiebeeld lees(UUID id) {
    return instanties.findById(id).map(Instantie::beeld).orElseThrow(() -> nietGevonden(id));
  }

  /** Zet een instantie op de kaart; een herhaling met dezelfde sleutel geeft dezelfde. */
  public UUID maak(UUID sleutel, Instantiegegevens gegevens, Gebruiker wie) {
    Beheerders.moetZijn(wie, "instantie.maken");
    return eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "instantie.maken",
        () -> {
          var instantie = instanties.save(Instantie.nieuw(gegevens, LocalDate.now(klok)));
          spoor.legVast(wie, "instantie.maken", "instantie", instantie.id());
          return instantie.id();
        });
  }

  /**
   * Wijzigt de gegevens.
   *
   * @throws Ingehaald als een ander intussen iets wijzigde
   */
  public void wijzig(UUID id, int gezien, Instantiegegevens gegevens, Gebruiker wie) {
    doe(
        "instantie.wijzigen",
        id,
        wie,
        instantie -> {
          Ingehaald.alsAnders(gezien, instantie.versie());
          instantie.wijzig(gegevens, LocalDate.now(klok));
        });
  }

  /** Legt vast dat de gegevens vandaag zijn nagekeken. */
  public void kijkNa(UUID id, Gebruiker wie) {
    doe("instantie.nakijken", id, wie, instantie -> instantie.kijkNa(LocalDate.now(klok)));
  }

  /** Haalt de instantie van de lijst met bestemmingen. */
  public void sluit(UUID id, Gebruiker wie) {
    doe("instantie.sluiten", id, wie, instantie -> instantie.sluit(LocalDate.now(klok)));
  }

  /** Zet de instantie terug op de lijst. */
  public void heropen(UUID id, Gebruiker wie) {
    doe("instantie.heropenen", id, wie, Instantie::heropen);
  }

  /**
   * Verwerkt een wachttijd die een beheerder hoorde.
   *
   * @param weken nul als er geen wachttijd is
   */
  public void meldWachttijd(UUID id, int weken, Gebruiker wie) {
    Beheerders.moetZijn(wie, "instantie.wachttijd");
    Kaartregels.wachttijd(weken);
    kaart.legVast(id, weken, "BEHEER");
    spoor.legVast(wie, "instantie.wachttijd", "instantie", id);
  }

  private void doe(String handeling, UUID id, Gebruiker wie, Consumer<Instantie> werk) {
    Beheerders.moetZijn(wie, handeling);
    werk.accept(instanties.findForUpdate(id).orElseThrow(() -> nietGevonden(id)));
    spoor.legVast(wie, handeling, "instantie", id);
  }

  private static NietGevonden nietGevonden(UUID id) {
    return new NietGevonden("instantie", id);
  }
}
