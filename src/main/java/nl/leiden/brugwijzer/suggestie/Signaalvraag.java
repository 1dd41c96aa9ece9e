package nl.leiden.brugwijzer.suggestie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Een vraag aan wie een signaal meldde; er staat er hoogstens een open. */
@Entity
@Table(name = "signaal_vraag")
class Signaalvraag {

  @Id private UUID id;
  private UUID signaalId;
  private String vraag;
  private String gesteldDoor;
  private Instant gesteld;
  private String antwoord;
  private Instant beantwoord;
  private boolean geenReactie;
  private boolean vervallen;

  protected Signaalvraag() {}

  Signaalvraag(SignaalId signaal, String vraag, Gebruiker wie, Instant nu) {
    this.id = UUID.randomUUID();
    this.signaalId = signaal.waarde();
    this.vraag = vraag;
    this.gesteldDoor = wie.werkVan();
    this.gesteld = nu;
  }

  /** De melder antwoordt. */
  void beantwoord(String tekst, Instant nu) {
    antwoord = tekst;
    beantwoord = nu;
  }

  /** De melder reageerde niet op tijd; dat is geen instemming. */
  void blijftStil() {
    geenReactie = true;
  }

  /** Het antwoord is niet meer nodig. */
  void vervalt() {
    vervallen = true;
  }

  /** Haalt iets persoonlijks uit vraag en antwoord. */
  void herschrijf(String nieuweVraag, String nieuwAntwoord) {
    vraag = nieuweVraag;
    antwoord = nieuwAntwoord;
  }

  String vraag() {
    return vraag;
  }

  String gesteldDoor() {
    return gesteldDoor;
  }

  Instant gesteld() {
    return gesteld;
  }

  String antwoord() {
    return antwoord;
  }

  Instant beantwoord() {
    return beantwoord;
  }

  boolean geenReactie() {
    return geenReactie;
  }
}
