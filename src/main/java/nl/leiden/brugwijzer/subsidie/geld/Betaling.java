package nl.leiden.brugwijzer.subsidie.geld;

import static nl.leiden.brugwijzer.subsidie.geld.Betaalstatus.*;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Eén termijn van een subsidie, van planning tot betaald; bewaakt zelf wat er kan. */
@Entity
class Betaling {

  /** Waarvoor betaald wordt. */
  enum Soort {
    VOORSCHOT,
    SLOT
  }

  @Id private UUID id;
  private UUID aanvraagId;
  private String aanvraagnummer;
  private UUID besluitId;
  private String regeling;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String schooljaar;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String vestiging;

  private int volgnummer;

  @Enumerated(EnumType.STRING)
  private Soort soort;

  private BigDecimal bedrag;
  private LocalDate uiterlijk;

  @Enumerated(EnumType.STRING)
  private Betaalstatus status;

  private String klaargezetDoor;
  private Instant klaargezetOp;
  private String vrijgegevenDoor;
  private Instant vrijgegevenOp;
  private UUID batchId;
  private LocalDate betaaldOp;
  private String reden;
  private UUID vervangt;
  @Version private Integer versie;

  protected Betaling() {}

  /** Een geplande betaling van een verlening. */
  Betaling(Verlening bij, Soort soort, int volgnummer, Jaarbedrag hoeveel, LocalDate uiterlijk) {
    this.id = UUID.randomUUID();
    this.aanvraagId = bij.aanvraag();
    this.aanvraagnummer = bij.nummer();
    this.besluitId = bij.besluit();
    this.regeling = bij.regeling();
    this.vestiging = bij.vestiging();
    this.schooljaar = hoeveel.schooljaar();
    this.volgnummer = volgnummer;
    this.soort = soort;
    this.bedrag = hoeveel.bedrag();
    this.uiterlijk = uiterlijk;
    this.status = GEPLAND;
  }

  /** De slotbetaling na deze, op grond van een vaststelling. */
  Betaling slot(UUID besluit, int nummer, Jaarbedrag hoeveel, LocalDate dag) {
    var bij = new Verlening(aanvraagId, aanvraagnummer, vestiging, besluit, regeling);
    return new Betaling(bij, Soort.SLOT, nummer, hoeveel, dag);
  }

  /** Dezelfde betaling nog eens, nadat deze is teruggedraaid. */
  Betaling opnieuw(LocalDate dag) {
    var bij = new Verlening(aanvraagId, aanvraagnummer, vestiging, besluitId, regeling);
    var nieuw = new Betaling(bij, soort, volgnummer, new Jaarbedrag(schooljaar, bedrag), dag);
    nieuw.vervangt = id;
    return nieuw;
  }

  /**
   * Laat deze vervallen en geeft een lagere in haar plaats: wie haar nakeek, zag een ander bedrag.
   */
  Betaling lager(BigDecimal lager) {
    laatVervallen();
    var bij = new Verlening(aanvraagId, aanvraagnummer, vestiging, besluitId, regeling);
    var nieuw = new Betaling(bij, soort, volgnummer, new Jaarbedrag(schooljaar, lager), uiterlijk);
    nieuw.vervangt = id;
    return nieuw;
  }

  /** Wie dit al deed, mag het nog eens vragen: een dubbele klik is geen fout. */
  void zetKlaar(String wie, Instant nu) {
    if (status == KLAARGEZET && wie.equals(klaargezetDoor)) return;
    ga(KLAARGEZET);
    klaargezetDoor = wie;
    klaargezetOp = nu;
  }

  /** Terug naar de planning; een ander kan hem dan opnieuw klaarzetten. */
  void zetTerug() {
    if (status == GEPLAND) return;
    ga(GEPLAND);
    klaargezetDoor = null;
    klaargezetOp = null;
    vrijgegevenDoor = null;
    vrijgegevenOp = null;
  }

  /**
   * @throws VierOgenNodig als dit dezelfde is die hem klaarzette
   */
  void geefVrij(String wie, Instant nu) {
    if (status == VRIJGEGEVEN && wie.equals(vrijgegevenDoor)) return;
    if (wie.equals(klaargezetDoor)) throw new VierOgenNodig(aanvraagnummer);
    ga(VRIJGEGEVEN);
    vrijgegevenDoor = wie;
    vrijgegevenOp = nu;
  }

  void exporteer(UUID batch) {
    ga(GEEXPORTEERD);
    batchId = batch;
  }

  /**
   * @return of dit nieuws was
   */
  boolean meldBetaald(LocalDate dag) {
    if (status == BETAALD && dag.equals(betaaldOp)) return false;
    ga(BETAALD);
    betaaldOp = dag;
    return true;
  }

  /**
   * @return of er al geboekt was en er dus tegengeboekt moet worden
   */
  boolean draaiTerug(String waarom) {
    var wasBetaald = status == BETAALD;
    ga(TERUGGEDRAAID);
    reden = waarom;
    return wasBetaald;
  }

  void laatVervallen() {
    ga(VERVALLEN);
  }

  private void ga(Betaalstatus naar) {
    if (!status.kanNaar(naar)) throw new KanNietMeer("geld.fout.staatanders", aanvraagnummer);
    status = naar;
  }

  UUID id() {
    return id;
  }

  UUID aanvraag() {
    return aanvraagId;
  }

  String aanvraagnummer() {
    return aanvraagnummer;
  }

  UUID besluit() {
    return besluitId;
  }

  String regeling() {
    return regeling;
  }

  String schooljaar() {
    return schooljaar;
  }

  Soort soort() {
    return soort;
  }

  String vestiging() {
    return vestiging;
  }

  int volgnummer() {
    return volgnummer;
  }

  BigDecimal bedrag() {
    return bedrag;
  }

  LocalDate uiterlijk() {
    return uiterlijk;
  }

  Betaalstatus status() {
    return status;
  }

  UUID batch() {
    return batchId;
  }
}
