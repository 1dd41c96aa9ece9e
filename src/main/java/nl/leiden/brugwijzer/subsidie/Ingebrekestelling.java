package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom;

/** De school stelde de gemeente in gebreke omdat een besluit uitbleef (artikel 4:17 Awb). */
@Entity
@Table(name = "aanvraag_ingebrekestelling")
class Ingebrekestelling {

  @Id private UUID id;
  private UUID aanvraagId;

  @Enumerated(EnumType.STRING)
  private Soort soort;

  private LocalDate ontvangen;
  private boolean opPapier;
  private String door;
  private String doorNaam;
  private Instant moment;
  private LocalDate eersteDag;
  private LocalDate laatsteDag;
  private Integer dagen;
  private BigDecimal bedrag;
  private String toelichting;
  private String afgehandeldDoor;
  private String afgehandeldNaam;
  private Instant afgehandeldOp;
  @Version private Integer versie;

  protected Ingebrekestelling() {}

  /**
   * @param soort de termijn die voorbij is
   */
  Ingebrekestelling(
      AanvraagId aanvraag,
      Soort soort,
      Dwangsom dwangsom,
      boolean opPapier,
      Gebruiker wie,
      Instant nu) {
    this.id = UUID.randomUUID();
    this.aanvraagId = aanvraag.waarde();
    this.soort = soort;
    this.ontvangen = dwangsom.ingebrekestelling();
    this.eersteDag = dwangsom.eersteDag();
    this.laatsteDag = dwangsom.laatsteDag();
    this.opPapier = opPapier;
    this.door = wie.gebruikersnaam();
    this.doorNaam = wie.naam();
    this.moment = nu;
  }

  /**
   * Legt vast wat het kostte.
   *
   * @param kosten in euro's, of null als er geen tarief bekend is
   */
  void handelAf(int telt, BigDecimal kosten, String waarom, Gebruiker wie, Instant nu) {
    dagen = telt;
    bedrag = kosten;
    toelichting = waarom;
    afgehandeldDoor = wie.gebruikersnaam();
    afgehandeldNaam = wie.naam();
    afgehandeldOp = nu;
  }

  Soort soort() {
    return soort;
  }

  Dwangsom dwangsom() {
    return new Dwangsom(ontvangen, eersteDag, laatsteDag);
  }

  boolean isAfgehandeld() {
    return afgehandeldOp != null;
  }

  /** De stand die vastgelegd is. */
  Ingebrekebeeld vastgelegd() {
    return beeld(dagen, bedrag, true, true);
  }

  Ingebrekebeeld beeld(int telt, BigDecimal kosten, boolean besloten, boolean klaar) {
    return new Ingebrekebeeld(
        dwangsom(),
        opPapier,
        doorNaam,
        telt,
        kosten,
        besloten,
        klaar,
        toelichting,
        afgehandeldNaam,
        afgehandeldOp);
  }
}
