package nl.leiden.brugwijzer.doorverwijzing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Versleuteld;

/** Wat er met een doorverwijzing gebeurde; de tijdlijn wordt alleen aangevuld. */
@Entity
@Table(name = "doorverwijzing_gebeurtenis")
class Gebeurtenis {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID doorverwijzingId;
  private Instant moment;
  private String soort;
  private String stap;
  private String door;
  private String doorNaam;
  private String namens;
  private String waarde;

  @Convert(converter = Versleuteld.class)
  private String toelichting;

  private boolean voorOntvanger;

  protected Gebeurtenis() {}

  /**
   * @param soort sleutel onder {@code doorverwijzing.tijdlijn.}
   * @param wie wie het deed, of null als het systeem het deed
   */
  Gebeurtenis(DoorverwijzingId zaak, String soort, Gebruiker wie, Instant nu) {
    this.doorverwijzingId = zaak.waarde();
    this.soort = soort;
    this.door = wie == null ? null : wie.gebruikersnaam();
    this.doorNaam = wie == null ? "Brugwijzer" : wie.naam();
    this.namens = wie == null || !wie.neemtWaar() ? null : wie.namens().naam();
    this.moment = nu;
    this.voorOntvanger = true;
  }

  Gebeurtenis bij(Stap deStap) {
    this.stap = deStap.id();
    return this;
  }

  Gebeurtenis met(String eenWaarde, String eenToelichting) {
    this.waarde = eenWaarde;
    this.toelichting = eenToelichting;
    return this;
  }

  Gebeurtenis namens(String collega) {
    this.namens = collega;
    return this;
  }

  Gebeurtenis nietVoorOntvanger() {
    this.voorOntvanger = false;
    return this;
  }

  Instant moment() {
    return moment;
  }

  String soort() {
    return soort;
  }

  String door() {
    return door;
  }

  String doorNaam() {
    return doorNaam;
  }

  String namens() {
    return namens;
  }

  String waarde() {
    return waarde;
  }

  String toelichting() {
    return toelichting;
  }

  boolean voorOntvanger() {
    return voorOntvanger;
  }
}
