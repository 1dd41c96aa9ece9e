package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** De verantwoording van een aanvraag: een concept, tot de school haar indient. */
@Entity
@Table(name = "aanvraag_verantwoording")
class Verantwoording {

  @Id private UUID aanvraagId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Verantwoordingsinhoud inhoud;

  private BigDecimal totaal;
  private Instant gewijzigd;
  private String gewijzigdNaam;
  private Instant vastgelegd;
  private String vastgelegdDoor;
  private String vastgelegdNaam;
  @Version private Integer versie;

  protected Verantwoording() {}

  Verantwoording(AanvraagId aanvraag) {
    aanvraagId = aanvraag.waarde();
  }

  /** Bewaart het concept; onvolledig mag. */
  void schrijf(Verantwoordingsinhoud nieuw, Gebruiker wie, Instant nu) {
    if (vastgelegd != null) throw new KanNietMeer("fout.subsidie.alverantwoord", vastgelegdNaam);
    inhoud = nieuw;
    totaal = nieuw.totaal();
    gewijzigd = nu;
    gewijzigdNaam = wie.naam();
  }

  /** Vanaf nu verandert er niets meer. */
  void legVast(Gebruiker wie, Instant nu) {
    vastgelegd = nu;
    vastgelegdDoor = wie.gebruikersnaam();
    vastgelegdNaam = wie.naam();
  }

  Verantwoordingsinhoud inhoud() {
    return inhoud;
  }

  Instant gewijzigd() {
    return gewijzigd;
  }

  String gewijzigdNaam() {
    return gewijzigdNaam;
  }

  Instant vastgelegd() {
    return vastgelegd;
  }

  String vastgelegdNaam() {
    return vastgelegdNaam;
  }

  int versie() {
    return versie == null ? 0 : versie;
  }
}
