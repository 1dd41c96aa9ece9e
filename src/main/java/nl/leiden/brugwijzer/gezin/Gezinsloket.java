package nl.leiden.brugwijzer.gezin;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wat een brugfunctionaris met de gezinnen van de eigen school kan doen. */
@Component
@Transactional
public class Gezinsloket {

  private final Gezinnen gezinnen;
  private final Gezinslijst lijst;
  private final Eenmalig eenmalig;
  private final Auditspoor spoor;
  private final Clock klok;

  Gezinsloket(
      Gezinnen gezinnen, Gezinslijst lijst, Eenmalig eenmalig, Auditspoor spoor, Clock klok) {
    this.gezinnen = gezinnen;
    this.lijst = lijst;
    this.eenmalig = eenmalig;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * De gezinnen van de school, het laatst gebruikte eerst.
   *
   * @param begin begin van het label; leeg is alles
   */
  @Transactional(readOnly = true)
  public Bladzijde<Gezinsregel> zoek(String begin, boolean afgesloten, Cursor na, Gebruiker wie) {
    wie.moetZijn("gezin.zoeken", Rol.BRUGFUNCTIONARIS);
    return lijst.zoek(wie.vestiging(), begin, afgesloten, na);
  }

  /** Het gezin om te lezen of te bewerken; dat iemand keek, wordt vastgelegd. */
  public Gezinsdossier open(UUID gezin, Gebruiker wie) {
    wie.moetZijn("gezin.inzien", Rol.BRUGFUNCTIONARIS);
    var gevonden =
        gezinnen
            .findByIdAndVestiging(gezin, wie.vestiging())
            .orElseThrow(() -> new NietGevonden("gezin", gezin));
    spoor.legVast(wie, "gezin.inzien", "gezin", gezin);
    return gevonden.dossier();
  }

  /** Legt een gezin vast; een herhaling met dezelfde sleutel geeft hetzelfde gezin. */
  public UUID maak(UUID sleutel, Gezinsgegevens gegevens, Gebruiker wie) {
    wie.moetZijn("gezin.maken", Rol.BRUGFUNCTIONARIS);
    return eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "gezin.maken",
        () -> {
          var gezin = Gezin.begin(UUID.randomUUID(), gegevens.label(), wie, klok.instant());
          gezin.wijzig(gegevens);
          gezinnen.save(gezin);
          spoor.legVast(wie, "gezin.maken", "gezin", gezin.id());
          return gezin.id();
        });
  }

  /**
   * Wijzigt de gegevens.
   *
   * @param gezien versie waarop de wijziging gebaseerd is
   * @throws Ingehaald als een collega intussen iets wijzigde
   */
  public void wijzig(UUID gezin, int gezien, Gezinsgegevens gegevens, Gebruiker wie) {
    doe(
        "gezin.wijzigen",
        gezin,
        wie,
        gevonden -> {
          Ingehaald.alsAnders(gezien, gevonden.versie());
          gevonden.wijzig(gegevens);
        });
  }

  /** Haalt het gezin uit de lijsten; wat eraan hangt blijft. */
  public void sluitAf(UUID gezin, Gebruiker wie) {
    doe("gezin.afsluiten", gezin, wie, Gezin::sluitAf);
  }

  /** Zet een afgesloten gezin terug in de lijsten. */
  public void heropen(UUID gezin, Gebruiker wie) {
    doe("gezin.heropenen", gezin, wie, Gezin::heropen);
  }

  private void doe(String handeling, UUID gezin, Gebruiker wie, Consumer<Gezin> werk) {
    wie.moetZijn(handeling, Rol.BRUGFUNCTIONARIS);
    var gevonden =
        gezinnen
            .findForUpdate(gezin, wie.vestiging())
            .orElseThrow(() -> new NietGevonden("gezin", gezin));
    werk.accept(gevonden);
    spoor.legVast(wie, handeling, "gezin", gezin);
  }
}
