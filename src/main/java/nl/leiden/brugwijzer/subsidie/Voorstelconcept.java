package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een voorstel waar nog aan geschreven wordt; van elke ronde is er hoogstens één. */
@Entity
@Table(name = "voorstel_concept")
class Voorstelconcept {

  /** Van welke aanvraag en ronde. */
  @Embeddable
  record Sleutel(
      @Column(name = "aanvraag_id") UUID aanvraag, @Enumerated(EnumType.STRING) Ronde ronde)
      implements Serializable {}

  @EmbeddedId private Sleutel id;

  @JdbcTypeCode(SqlTypes.JSON)
  private Voorsteltekst inhoud;

  private String door;
  private String doorNaam;
  private Instant gewijzigd;
  @Version private Integer versie;

  protected Voorstelconcept() {}

  Voorstelconcept(Sleutel id) {
    this.id = id;
  }

  /** Vervangt de tekst. */
  void schrijf(Voorsteltekst tekst, Gebruiker wie, Instant nu) {
    inhoud = tekst;
    door = wie.gebruikersnaam();
    doorNaam = wie.naam();
    gewijzigd = nu;
  }

  Voorsteltafel.Concept beeld() {
    return new Voorsteltafel.Concept(inhoud, doorNaam, gewijzigd, versie);
  }
}
