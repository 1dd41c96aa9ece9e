package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een wettelijke termijn van een aanvraag, met de uiterste dag erbij voor de lijsten. */
@Entity
@Table(name = "aanvraag_termijn")
class Aanvraagtermijn {

  /** De termijnen die een aanvraag kan hebben. */
  public enum Soort {
    BESLISSEN,
    AANVULLEN,
    BUITEN_BEHANDELING,
    ZIENSWIJZE,
    BEZWAAR,
    BESLISSEN_OP_BEZWAAR,
    VERANTWOORDEN,
    VASTSTELLEN,
    INGEBREKESTELLING
  }

  /** Van elke soort heeft een aanvraag er hoogstens één. */
  @Embeddable
  record Sleutel(
      @Column(name = "aanvraag_id") UUID aanvraag, @Enumerated(EnumType.STRING) Soort soort)
      implements Serializable {}

  @EmbeddedId private Sleutel id;

  @JdbcTypeCode(SqlTypes.JSON)
  private Termijn termijn;

  private LocalDate uiterlijk;
  private LocalDate klaar;

  protected Aanvraagtermijn() {}

  Aanvraagtermijn(AanvraagId aanvraag, Soort soort, Termijn termijn, Gewonedagen dagen) {
    this.id = new Sleutel(aanvraag.waarde(), soort);
    zet(termijn, dagen);
  }

  /** Een andere stand van dezelfde termijn: opgeschort, hervat of verdaagd. */
  final void zet(Termijn nieuw, Gewonedagen dagen) {
    klaar = null;
    termijn = nieuw;
    uiterlijk = nieuw.reken(dagen).uiterlijk();
  }

  /** Er is gedaan waar deze termijn voor was. */
  void rondAf(LocalDate dag) {
    klaar = dag;
  }

  Soort soort() {
    return id.soort();
  }

  Termijn termijn() {
    return termijn;
  }

  /** De laatste dag, of null zolang de termijn stilstaat. */
  LocalDate uiterlijk() {
    return uiterlijk;
  }

  /** Wanneer er gedaan was waar hij voor was, of null. */
  LocalDate klaar() {
    return klaar;
  }
}
