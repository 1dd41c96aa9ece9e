package nl.leiden.brugwijzer.suggestie;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Wat er met een signaal gebeurde; de tijdlijn wordt alleen aangevuld. */
@Entity
@Table(name = "signaal_gebeurtenis")
class Signaalgebeurtenis {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID signaalId;
  private Instant moment;
  private String soort;
  private String door;
  private String doorNaam;
  private String waarde;
  private boolean intern;

  protected Signaalgebeurtenis() {}

  /**
   * @param soort sleutel onder {@code suggestie.tijdlijn.}
   * @param wie wie het deed, of null als het systeem het deed
   * @param waarde wat in de zin wordt ingevuld, of null
   * @param intern alleen voor wie het behandelt
   */
  Signaalgebeurtenis(
      SignaalId zaak, String soort, Gebruiker wie, Instant nu, String waarde, boolean intern) {
    this.signaalId = zaak.waarde();
    this.soort = soort;
    this.door = wie == null ? null : wie.gebruikersnaam();
    this.doorNaam = wie == null ? "Brugwijzer" : wie.naam();
    this.moment = nu;
    this.waarde = waarde;
    this.intern = intern;
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

  String waarde() {
    return waarde;
  }

  boolean isIntern() {
    return intern;
  }
}
