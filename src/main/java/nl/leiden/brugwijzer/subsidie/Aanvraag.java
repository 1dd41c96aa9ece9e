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

  /** Dient in: vanaf nu is de gemeente aan zet en verandert er niets meer. */
  void dienIn(String toegekendNummer, Gebruiker wie, Instant nu) {
    moetConceptZijn();
    if (!status.kanNaar(INGEDIEND)) throw new KanNietMeer("fout.subsidie.alingediend");
    status = INGEDIEND;
    nummer = toegekendNummer;
    verklaardDoor = wie.gebruikersnaam();
    verklaardNaam = wie.naam();
    ingediend = nu;
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

  int versie() {
    return versie == null ? 0 : versie;
  }
}
