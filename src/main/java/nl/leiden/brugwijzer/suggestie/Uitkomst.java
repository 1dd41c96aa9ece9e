package nl.leiden.brugwijzer.suggestie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.hibernate.annotations.Generated;

/** Wat er met een signaal gedaan wordt of is. */
@Entity
@Table(name = "signaal_uitkomst")
class Uitkomst {

  /** Of er nog iets moet gebeuren. */
  enum Stand {
    LOPEND,
    GEDAAN,
    VERVALLEN
  }

  @Id private UUID id;

  @Generated
  @Column(insertable = false, updatable = false)
  private Long nr;

  private UUID signaalId;

  @Enumerated(EnumType.STRING)
  private Uitkomstsoort soort;

  @Enumerated(EnumType.STRING)
  private Stand stand;

  private String toelichting;
  private String actie;
  private String actiehouder;
  private LocalDate uiterlijk;
  private String bij;
  private String resultaat;
  private UUID regelingId;
  private LocalDate regelingVanaf;
  private String gezetDoor;
  private String gezetNaam;
  private Instant gezet;
  private Instant gedaan;
  @Version private Integer versie;

  protected Uitkomst() {}

  Uitkomst(SignaalId signaal, Uitkomstsoort soort, String toelichting, Gebruiker wie, Instant nu) {
    this.id = UUID.randomUUID();
    this.signaalId = signaal.waarde();
    this.soort = soort;
    this.stand = Stand.LOPEND;
    this.toelichting = toelichting;
    this.gezetDoor = wie.gebruikersnaam();
    this.gezetNaam = wie.naam();
    this.gezet = nu;
  }

  /**
   * Spreekt af wat er gebeurt.
   *
   * @param wie wie het doet, in woorden, of null
   * @param waar bij welke organisatie, of null
   */
  Uitkomst spreekAf(String wat, String wie, String waar, LocalDate dag) {
    actie = wat;
    actiehouder = wie;
    bij = waar;
    uiterlijk = dag;
    return this;
  }

  /** Er is meer tijd nodig. */
  void verleng(LocalDate dag) {
    uiterlijk = dag;
  }

  /** Het is gedaan, met wat eruit kwam. */
  Uitkomst rondAf(String wat, Instant nu) {
    stand = Stand.GEDAAN;
    resultaat = wat;
    gedaan = nu;
    return this;
  }

  /** Het ging toch niet door; wat er staat, blijft staan. */
  void vervalt(Instant nu) {
    stand = Stand.VERVALLEN;
    gedaan = nu;
  }

  /** De regeling die hierdoor veranderde, en vanaf welke dag. */
  void veranderde(UUID regeling, LocalDate vanaf) {
    regelingId = regeling;
    regelingVanaf = vanaf;
  }

  boolean hoortBij(Signaal s) {
    return signaalId.equals(s.id().waarde());
  }

  UUID id() {
    return id;
  }

  Uitkomstsoort soort() {
    return soort;
  }

  Stand stand() {
    return stand;
  }

  String toelichting() {
    return toelichting;
  }

  String actie() {
    return actie;
  }

  String actiehouder() {
    return actiehouder;
  }

  LocalDate uiterlijk() {
    return uiterlijk;
  }

  String bij() {
    return bij;
  }

  String resultaat() {
    return resultaat;
  }

  UUID regelingId() {
    return regelingId;
  }

  LocalDate regelingVanaf() {
    return regelingVanaf;
  }

  String gezetNaam() {
    return gezetNaam;
  }

  Instant gezet() {
    return gezet;
  }

  Instant gedaan() {
    return gedaan;
  }
}
