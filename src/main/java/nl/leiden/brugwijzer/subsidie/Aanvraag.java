package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.subsidie.Aanvraagstatus.CONCEPT;
import static nl.leiden.brugwijzer.subsidie.Aanvraagstatus.INGEDIEND;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Versleuteld;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** De aanvraag van een school, vast aan de versie van de regeling waarop zij begon. */
@Entity
class Aanvraag {

  @EmbeddedId
  @AttributeOverride(name = "waarde", column = @Column(name = "id"))
  private AanvraagId id;

  private String nummer;
  private UUID regelingId;

  @Enumerated(EnumType.STRING)
  private Aanvraagstatus status;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String vestiging;

  private String bestuur;

  @JdbcTypeCode(SqlTypes.JSON)
  private Aanvraaginhoud inhoud;

  private BigDecimal gevraagd;

  @Convert(converter = Versleuteld.class)
  private String iban;

  private String ibanKenmerk;
  private String tenaamstelling;
  private String verklaardDoor;
  private String verklaardNaam;
  private Instant ingediend;
  private Instant gewijzigd;
  private Instant weggegooid;
  private LocalDate stapSinds;
  private Instant gesloten;
  @Version private Integer versie;

  protected Aanvraag() {}

  /** Een concept op deze versie van de regeling, met wat er al bekend is. */
  Aanvraag(
      AanvraagId id,
      UUID regeling,
      String vestiging,
      String bestuur,
      Aanvraaginhoud bekend,
      Instant nu) {
    this.id = id;
    this.regelingId = regeling;
    this.status = CONCEPT;
    this.vestiging = vestiging;
    this.bestuur = bestuur;
    this.inhoud = bekend;
    this.gewijzigd = nu;
  }

  /** Legt één onderdeel vast; onvolledig mag. */
  void schrijf(Onderdeel onderdeel, Aanvraaginhoud nieuw, Instant nu) {
    moetConceptZijn();
    inhoud = inhoud.met(onderdeel, nieuw);
    gevraagd = inhoud.begroting().gevraagd();
    gewijzigd = nu;
  }

  /**
   * Legt de rekening vast.
   *
   * @param kenmerk waaraan hetzelfde nummer bij een andere school te herkennen is, of null
   */
  void schrijf(Rekening rekening, String kenmerk, Instant nu) {
    moetConceptZijn();
    iban = rekening.iban().isEmpty() ? null : rekening.iban();
    ibanKenmerk = kenmerk;
    tenaamstelling = rekening.tenaamstelling();
    gewijzigd = nu;
  }

  /** Laat de subsidie op een andere rekening komen. */
  void wijzigRekening(Rekening rekening, String kenmerk, Instant nu) {
    iban = rekening.iban();
    ibanKenmerk = kenmerk;
    tenaamstelling = rekening.tenaamstelling();
    gewijzigd = nu;
  }

  /** Dient in: vanaf nu is de gemeente aan zet en verandert er niets meer. */
  void dienIn(String toegekendNummer, Gebruiker wie, ZonedDateTime nu) {
    moetConceptZijn();
    naar(INGEDIEND, nu);
    nummer = toegekendNummer;
    verklaardDoor = wie.gebruikersnaam();
    verklaardNaam = wie.naam();
    ingediend = nu.toInstant();
  }

  /**
   * Gaat een stap verder.
   *
   * @throws KanNietMeer als die stap vanaf hier niet bestaat
   */
  void naar(Aanvraagstatus volgende, ZonedDateTime nu) {
    if (!status.kanNaar(volgende)) throw new KanNietMeer("fout.subsidie.stap");
    status = volgende;
    raakAan(nu);
  }

  /** Er begon iets naast de gewone weg, zoals een gemelde wijziging. */
  void raakAan(ZonedDateTime nu) {
    stapSinds = nu.toLocalDate();
    gewijzigd = nu.toInstant();
  }

  /** Er komt niets meer: alles is betaald, en de tijd voor bezwaar is om. */
  void sluit(Instant nu) {
    gesloten = nu;
    gewijzigd = nu;
  }

  void gooiWeg(Instant nu) {
    moetConceptZijn();
    weggegooid = nu;
    gewijzigd = nu;
  }

  void haalTerug(Instant nu) {
    if (weggegooid == null) return;
    weggegooid = null;
    gewijzigd = nu;
  }

  /** Weigert wat alleen in een concept kan. */
  void moetConceptZijn() {
    if (status != CONCEPT) throw new KanNietMeer("fout.subsidie.alingediend");
    if (weggegooid != null) throw new KanNietMeer("fout.subsidie.weggegooid");
  }

  AanvraagId id() {
    return id;
  }

  String nummer() {
    return nummer;
  }

  UUID regelingId() {
    return regelingId;
  }

  Aanvraagstatus status() {
    return status;
  }

  String vestiging() {
    return vestiging;
  }

  String bestuur() {
    return bestuur;
  }

  Aanvraaginhoud inhoud() {
    return inhoud;
  }

  Rekening rekening() {
    return new Rekening(iban, tenaamstelling);
  }

  String verklaardDoor() {
    return verklaardDoor;
  }

  String verklaardNaam() {
    return verklaardNaam;
  }

  Instant ingediend() {
    return ingediend;
  }

  Instant gewijzigd() {
    return gewijzigd;
  }

  Instant weggegooid() {
    return weggegooid;
  }

  /** De dag waarop de stap begon waar de aanvraag nu is. */
  LocalDate stapSinds() {
    return stapSinds;
  }

  Instant gesloten() {
    return gesloten;
  }

  int versie() {
    return versie == null ? 0 : versie;
  }
}
