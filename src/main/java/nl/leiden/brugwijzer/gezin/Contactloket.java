package nl.leiden.brugwijzer.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.school.Schooljaar;
import nl.leiden.brugwijzer.school.Schooljaren;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wat een brugfunctionaris met contactmomenten van de eigen school kan doen. */
@Component
@Transactional
public class Contactloket {

  private final Contactmomenten contacten;
  private final Contactlijst lijst;
  private final Gezinsboek gezinnen;
  private final Schooljaren schooljaren;
  private final Eenmalig eenmalig;
  private final Auditspoor spoor;
  private final Clock klok;

  Contactloket(
      Contactmomenten contacten,
      Contactlijst lijst,
      Gezinsboek gezinnen,
      Schooljaren schooljaren,
      Eenmalig eenmalig,
      Auditspoor spoor,
      Clock klok) {
    this.contacten = contacten;
    this.lijst = lijst;
    this.gezinnen = gezinnen;
    this.schooljaren = schooljaren;
    this.eenmalig = eenmalig;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Waar het formulier mee begint. */
  @Transactional(readOnly = true)
  public Contactvoorstel voorstel(Gebruiker wie) {
    wie.moetZijn("contact.noteren", Rol.BRUGFUNCTIONARIS);
    return lijst.laatste(wie).orElse(Contactvoorstel.EERSTE);
  }

  /**
   * Noteert een contact van dit of het vorige schooljaar; een herhaling met dezelfde sleutel
   * noteert niets.
   *
   * @throws NietGevonden als het gezin niet van de eigen school is
   */
  public UUID noteer(UUID sleutel, Contactgegevens gegevens, Gebruiker wie) {
    wie.moetZijn("contact.noteren", Rol.BRUGFUNCTIONARIS);
    return eenmalig.doe(
        sleutel, wie.gebruikersnaam(), "contact.noteren", () -> noteer(gegevens, wie));
  }

  private UUID noteer(Contactgegevens gegevens, Gebruiker wie) {
    var vandaag = LocalDate.now(klok);
    if (gegevens.gezin() != null) {
      gezinnen.vind(gegevens.gezin(), wie);
      gezinnen.gebruikt(gegevens.gezin());
    }
    var contact =
        contacten.save(
            Contactmoment.noteer(gegevens, wie, eersteDag(vandaag), vandaag, klok.instant()));
    spoor.legVast(wie, "contact.noteren", "contactmoment", contact.id());
    return contact.id();
  }

  /** De eerste dag die nog genoteerd kan worden: het begin van het vorige schooljaar. */
  private LocalDate eersteDag(LocalDate vandaag) {
    return schooljaren.van(schooljaren.van(vandaag).eerste().minusDays(1)).eerste();
  }

  /**
   * Haalt een zojuist genoteerd contact weer weg.
   *
   * @throws NietGevonden als een ander het noteerde
   * @throws nl.leiden.brugwijzer.basis.KanNietMeer als het langer dan tien minuten geleden is
   */
  public void haalWeg(UUID id, Gebruiker wie) {
    wie.moetZijn("contact.weghalen", Rol.BRUGFUNCTIONARIS);
    var contact =
        contacten
            .findByIdAndDoorAndVestiging(id, wie.gebruikersnaam(), wie.vestiging())
            .orElseThrow(() -> new NietGevonden("contactmoment", id));
    contact.moetNogWegKunnen(klok.instant());
    contacten.delete(contact);
    spoor.legVast(wie, "contact.weghalen", "contactmoment", id);
  }

  /**
   * De contactmomenten van de school, de laatste dag eerst.
   *
   * @param gezin alleen van dit gezin, of null
   */
  @Transactional(readOnly = true)
  public Bladzijde<Contactregel> lijst(UUID gezin, Cursor na, Gebruiker wie) {
    wie.moetZijn("contact.lezen", Rol.BRUGFUNCTIONARIS);
    return lijst.bladzijde(gezin, na, wie);
  }

  /**
   * Eén contactmoment van de school.
   *
   * @throws NietGevonden als het niet bestaat of van een andere school is
   */
  @Transactional(readOnly = true)
  public Contactregel lees(UUID id, Gebruiker wie) {
    wie.moetZijn("contact.lezen", Rol.BRUGFUNCTIONARIS);
    return lijst.vind(id, wie).orElseThrow(() -> new NietGevonden("contactmoment", id));
  }

  /** De totalen van dit schooljaar op de eigen school, per soort ondersteuning. */
  @Transactional(readOnly = true)
  public List<Contacttotaal> totalen(Gebruiker wie) {
    wie.moetZijn("contact.lezen", Rol.BRUGFUNCTIONARIS);
    return lijst.totalen(wie.vestiging(), schooljaar()).stream()
        .sorted(Comparator.comparing(Contacttotaal::type))
        .toList();
  }

  /** Het lopende schooljaar. */
  public Schooljaar schooljaar() {
    return schooljaren.van(LocalDate.now(klok));
  }
}
