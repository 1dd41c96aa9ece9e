package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Iets loopt anders dan de school aanvroeg, en wat de gemeente daarop antwoordt. */
@Entity
class Wijzigingsmelding {

  @Id private UUID id;
  private UUID aanvraagId;
  private String tekst;
  private Instant gemeld;
  private String door;
  private String doorNaam;

  @Enumerated(EnumType.STRING)
  private Stapantwoord antwoord;

  private String toelichting;
  private Instant beantwoord;
  private String beantwoordDoor;
  private String beantwoordNaam;

  protected Wijzigingsmelding() {}

  Wijzigingsmelding(AanvraagId aanvraag, String tekst, Gebruiker wie, Instant nu) {
    this.id = UUID.randomUUID();
    this.aanvraagId = aanvraag.waarde();
    this.tekst = tekst;
    this.gemeld = nu;
    this.door = wie.gebruikersnaam();
    this.doorNaam = wie.naam();
  }

  /**
   * @param wat GEEN_GEVOLG of AFSPRAAK
   */
  void beantwoord(Stapantwoord wat, String antwoordtekst, Gebruiker wie, Instant nu) {
    antwoord = wat;
    toelichting = antwoordtekst;
    beantwoord = nu;
    beantwoordDoor = wie.gebruikersnaam();
    beantwoordNaam = wie.naam();
  }

  /** Of dit een dubbele klik is. */
  boolean isDezelfde(String opnieuw, Gebruiker wie) {
    return tekst.equals(opnieuw) && door.equals(wie.gebruikersnaam());
  }

  Uitvoeringsbeeld.Melding beeld() {
    return new Uitvoeringsbeeld.Melding(
        tekst, gemeld, doorNaam, antwoord, toelichting, beantwoord, beantwoordNaam);
  }

  String tekst() {
    return tekst;
  }

  Instant gemeld() {
    return gemeld;
  }
}
