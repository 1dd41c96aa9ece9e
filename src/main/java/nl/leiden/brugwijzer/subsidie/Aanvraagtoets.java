package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Hoe de voorwaarden bij een aanvraag uitpakten, met de woorden van toen. */
@Entity
@Table(name = "aanvraag_toets")
class Aanvraagtoets {

  @Id private UUID aanvraagId;

  private Instant moment;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Toetsregel> regels;

  protected Aanvraagtoets() {}

  Aanvraagtoets(AanvraagId aanvraag, Instant moment, List<Toetsregel> regels) {
    this.aanvraagId = aanvraag.waarde();
    this.moment = moment;
    this.regels = List.copyOf(regels);
  }

  Instant moment() {
    return moment;
  }

  List<Toetsregel> regels() {
    return regels;
  }
}
