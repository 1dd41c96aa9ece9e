package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Status.*;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een doorverwijzing: van concept tot en met nazorg bewaakt zij zelf wat er kan. */
@Entity
class Doorverwijzing {

  @EmbeddedId
  @AttributeOverride(name = "waarde", column = @Column(name = "id"))
  private DoorverwijzingId id;

  private String nummer;

  @Enumerated(EnumType.STRING)
  private Status status;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String vestiging;

  private String werkgever;
  private String brugfunctionaris;
  @Embedded private Vraag vraag;
  @Embedded private Doel doel;
  @Embedded private Akkoord akkoord;
  private Instant akkoordIngetrokken;
  private boolean ontvangerZiet;
  @Embedded private Mijlpalen mijlpalen;
  private LocalDate stapSinds;
  private Integer wachtWeken;
  private LocalDate wachtSinds;
  private LocalDate verzetTot;

  @Enumerated(EnumType.STRING)
  private Antwoordsoort uitkomst;

  @Enumerated(EnumType.STRING)
  private Reden reden;

  @Enumerated(EnumType.STRING)
  private Antwoordsoort opgelost;

  private Instant gewijzigd;
  @Version private Integer versie;

  protected Doorverwijzing() {}

  /** Een leeg concept van deze brugfunctionaris, of van wie hij waarneemt. */
  Doorverwijzing(DoorverwijzingId id, Gebruiker wie, Instant nu) {
    this.id = id;
    this.status = CONCEPT;
    this.brugfunctionaris = wie.werkVan();
    this.vestiging = wie.vestiging();
    this.werkgever = wie.organisatie();
    this.gewijzigd = nu;
  }

  /** Legt vast wat er in het concept staat; onvolledig mag. */
  void schrijf(Vraag nieuweVraag, Doel nieuwDoel, Akkoord nieuwAkkoord, Instant nu) {
    if (status != CONCEPT) throw new KanNietMeer("doorverwijzing.fout.alverstuurd");
    vraag = nieuweVraag;
    doel = nieuwDoel;
    akkoord = nieuwAkkoord;
    gewijzigd = nu;
  }

  /** Verstuurt het concept: vanaf nu ziet de ontvanger het gezin, voor zover de ouder dat wil. */
  void verstuur(String toegekendNummer, UUID gezin, ZonedDateTime nu) {
    ga(VERZONDEN, nu);
    nummer = toegekendNummer;
    vraag = vraag.voor(gezin);
    mijlpalen = Mijlpalen.verwezen(nu.toInstant());
    ontvangerZiet = doel.organisatie() != null;
  }

  /** De ontvanger opende de doorverwijzing voor het eerst. */
  void lees(ZonedDateTime nu) {
    if (status != VERZONDEN) return;
    status = ONTVANGEN;
    mijlpalen = mijlpalen.ontvangen(nu.toInstant());
    gewijzigd = nu.toInstant();
  }

  void neemAan(ZonedDateTime nu) {
    ga(IN_BEHANDELING, nu);
    mijlpalen = mijlpalen.aangenomen(nu.toInstant());
  }

  /**
   * @param weken over hoeveel weken er plek verwacht wordt
   */
  void zetOpWachtlijst(int weken, ZonedDateTime nu) {
    var stondEr = status == WACHTLIJST;
    ga(WACHTLIJST, nu);
    if (!stondEr) wachtSinds = nu.toLocalDate();
    wachtWeken = weken;
  }

  void wijsAf(Reden waarom, ZonedDateTime nu) {
    ga(AFGEWEZEN, nu);
    reden = waarom;
    uitkomst = Antwoordsoort.AFGEWEZEN;
    ontvangerZiet = false;
  }

  void stelVraag(ZonedDateTime nu) {
    ga(VRAAG, nu);
  }

  void beantwoordVraag(ZonedDateTime nu) {
    ga(ONTVANGEN, nu);
  }

  /**
   * Het gezin is geholpen of de aanvraag toegekend; bij lopende hulp blijft de ontvanger kijken.
   */
  void meldAangekomen(Antwoordsoort hoe, ZonedDateTime nu) {
    ga(AANGEKOMEN, nu);
    uitkomst = hoe;
    mijlpalen = mijlpalen.aangekomen(nu.toInstant());
    ontvangerZiet = ontvangerZiet && hoe == Antwoordsoort.HULP_GESTART;
  }

  void meldNietGelukt(Antwoordsoort hoe, ZonedDateTime nu) {
    ga(NIET_GELUKT, nu);
    uitkomst = hoe;
    ontvangerZiet = false;
  }

  /** Het vervolg is bepaald; de nazorg begint te lopen. */
  void bepaalVervolg(ZonedDateTime nu) {
    stapSinds = nu.toLocalDate();
    gewijzigd = nu.toInstant();
  }

  void sluitAf(Antwoordsoort isOpgelost, ZonedDateTime nu) {
    ga(AFGEROND, nu);
    opgelost = isOpgelost;
    mijlpalen = mijlpalen.afgesloten(isOpgelost == Antwoordsoort.JA, nu.toInstant());
    ontvangerZiet = false;
  }

  /** Ouder of verzender trekt in; de ontvanger ziet het gezin vanaf hetzelfde moment niet meer. */
  void trekIn(boolean doorOuder, ZonedDateTime nu) {
    ga(INGETROKKEN, nu);
    if (doorOuder) akkoordIngetrokken = nu.toInstant();
    mijlpalen = mijlpalen.afgesloten(false, nu.toInstant());
    ontvangerZiet = false;
  }

  /** Of een team er tot het eind aan werkte, en dus moet horen dat zij stopt. */
  boolean wasBijOntvanger() {
    return doel.organisatie() != null
        && (uitkomst == null || uitkomst == Antwoordsoort.HULP_GESTART);
  }

  /** Geeft de doorverwijzing aan een collega van dezelfde school. */
  void draagOverAan(String collega, Instant nu) {
    if (!status.loopt() && status != CONCEPT) throw new KanNietMeer("doorverwijzing.fout.gesloten");
    brugfunctionaris = collega;
    gewijzigd = nu;
  }

  /** Kiest een andere laatste dag voor de stap die nu loopt. */
  void verzetTot(LocalDate dag, Instant nu) {
    verzetTot = dag;
    gewijzigd = nu;
  }

  private void ga(Status naar, ZonedDateTime nu) {
    if (!status.kanNaar(naar)) throw new KanNietMeer("doorverwijzing.fout.stapnietbeschikbaar");
    status = naar;
    stapSinds = nu.toLocalDate();
    verzetTot = null;
    gewijzigd = nu.toInstant();
  }

  DoorverwijzingId id() {
    return id;
  }

  String nummer() {
    return nummer;
  }

  Status status() {
    return status;
  }

  String vestiging() {
    return vestiging;
  }

  String werkgever() {
    return werkgever;
  }

  String brugfunctionaris() {
    return brugfunctionaris;
  }

  Vraag vraag() {
    return vraag;
  }

  Doel doel() {
    return doel;
  }

  Akkoord akkoord() {
    return akkoord;
  }

  Instant akkoordIngetrokken() {
    return akkoordIngetrokken;
  }

  boolean ontvangerZiet() {
    return ontvangerZiet;
  }

  Mijlpalen mijlpalen() {
    return mijlpalen;
  }

  LocalDate stapSinds() {
    return stapSinds;
  }

  Integer wachtWeken() {
    return wachtWeken;
  }

  LocalDate wachtSinds() {
    return wachtSinds;
  }

  LocalDate verzetTot() {
    return verzetTot;
  }

  Antwoordsoort uitkomst() {
    return uitkomst;
  }

  Reden reden() {
    return reden;
  }

  Antwoordsoort opgelost() {
    return opgelost;
  }

  Integer versie() {
    return versie;
  }
}
