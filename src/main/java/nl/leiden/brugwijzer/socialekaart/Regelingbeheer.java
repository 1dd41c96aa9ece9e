package nl.leiden.brugwijzer.socialekaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** De regelingen bijhouden. */
@Component
@Transactional
public class Regelingbeheer {

  private final Regelingen regelingen;
  private final Regelinghistorie historie;
  private final Eenmalig eenmalig;
  private final Auditspoor spoor;
  private final Clock klok;

  Regelingbeheer(
      Regelingen regelingen,
      Regelinghistorie historie,
      Eenmalig eenmalig,
      Auditspoor spoor,
      Clock klok) {
    this.regelingen = regelingen;
    this.historie = historie;
    this.eenmalig = eenmalig;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** De regeling, voor iedereen. */
  @Transactional(readOnly = true)
  public Regelingbeeld lees(UUID id) {
    return regelingen.findById(id).map(Regeling::beeld).orElseThrow(() -> nietGevonden(id));
  }

  /** Zet een regeling op de kaart; een herhaling met dezelfde sleutel geeft dezelfde. */
  public UUID maak(UUID sleutel, Regelinggegevens gegevens, Gebruiker wie) {
    Beheerders.moetZijn(wie, "regeling.maken");
    return eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "regeling.maken",
        () -> {
          var regeling = regelingen.save(Regeling.nieuw(gegevens, LocalDate.now(klok)));
          spoor.legVast(wie, "regeling.maken", "regeling", regeling.id());
          return regeling.id();
        });
  }

  /**
   * Wijzigt de gegevens.
   *
   * @throws Ingehaald als een ander intussen iets wijzigde
   */
  public void wijzig(UUID id, int gezien, Regelinggegevens gegevens, Gebruiker wie) {
    doe(
        "regeling.wijzigen",
        id,
        wie,
        regeling -> {
          Ingehaald.alsAnders(gezien, regeling.versie());
          regeling.wijzig(gegevens, LocalDate.now(klok));
        });
  }

  /**
   * Verandert de regeling vanaf een dag, naar aanleiding van een signaal; wat tot die dag gold,
   * blijft te lezen.
   *
   * @throws Ingehaald als een ander intussen iets wijzigde
   */
  public void verander(UUID id, int gezien, Regelingverandering nieuw, Gebruiker wie) {
    doe(
        "regeling.veranderen",
        id,
        wie,
        regeling -> {
          Ingehaald.alsAnders(gezien, regeling.versie());
          regeling.verander(nieuw);
          historie.voegToe(id, nieuw, wie);
        });
  }

  /** Wat er door signalen veranderde, de laatste verandering eerst. */
  @Transactional(readOnly = true)
  public List<Regelingverandering> veranderingen(UUID id) {
    return historie.van(id);
  }

  /** Legt vast dat de gegevens vandaag zijn nagekeken. */
  public void kijkNa(UUID id, Gebruiker wie) {
    doe("regeling.nakijken", id, wie, regeling -> regeling.kijkNa(LocalDate.now(klok)));
  }

  /** Haalt de regeling van de lijst met bestemmingen. */
  public void sluit(UUID id, Gebruiker wie) {
    doe("regeling.sluiten", id, wie, regeling -> regeling.sluit(LocalDate.now(klok)));
  }

  /** Zet de regeling terug op de lijst. */
  public void heropen(UUID id, Gebruiker wie) {
    doe("regeling.heropenen", id, wie, Regeling::heropen);
  }

  private void doe(String handeling, UUID id, Gebruiker wie, Consumer<Regeling> werk) {
    Beheerders.moetZijn(wie, handeling);
    werk.accept(regelingen.findForUpdate(id).orElseThrow(() -> nietGevonden(id)));
    spoor.legVast(wie, handeling, "regeling", id);
  }

  private static NietGevonden nietGevonden(UUID id) {
    return new NietGevonden("regeling", id);
  }
}
