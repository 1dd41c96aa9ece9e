package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Wat er met een aanvraag gebeurde; de tijdlijn wordt alleen aangevuld. */
@Entity
@Table(name = "aanvraag_gebeurtenis")
class Aanvraaggebeurtenis {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID aanvraagId;
  private Instant moment;
  private String soort;
  private String door;
  private String doorNaam;
  private String waarde;
  private boolean intern;

  protected Aanvraaggebeurtenis() {}

  /**
   * @param soort sleutel onder {@code subsidie.tijdlijn.}
   * @param wie wie het deed, of null als het systeem het deed
   * @param waarde wat in de zin wordt ingevuld, of null
   */
  Aanvraaggebeurtenis(AanvraagId zaak, String soort, Gebruiker wie, Instant nu, String waarde) {
    this.aanvraagId = zaak.waarde();
    this.soort = soort;
    this.door = wie == null ? null : wie.gebruikersnaam();
    this.doorNaam = wie == null ? "Brugwijzer" : wie.naam();
    this.moment = nu;
    this.waarde = waarde;
  }

  Aanvraagbeeld.Moment beeld() {
    return new Aanvraagbeeld.Moment(moment, soort, doorNaam, waarde);
  }

  /** Alleen voor de gemeente zelf. */
  Aanvraaggebeurtenis intern() {
    intern = true;
    return this;
  }

  boolean isIntern() {
    return intern;
  }
}
