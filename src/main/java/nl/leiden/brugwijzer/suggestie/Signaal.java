package nl.leiden.brugwijzer.suggestie;

import static nl.leiden.brugwijzer.suggestie.Signaalstatus.*;

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

/** Een signaal: van melding tot antwoord bewaakt het zelf wat er kan. */
@Entity
class Signaal {

  @EmbeddedId
  @AttributeOverride(name = "waarde", column = @Column(name = "id"))
  private SignaalId id;

  private String nummer;

  @Enumerated(EnumType.STRING)
  private Signaalstatus status;

  @Enumerated(EnumType.STRING)
  private Eigenaar eigenaar;

  private String waarom;
  private String behandelaar;
  @Embedded private Signaalinhoud inhoud;
  @Embedded private Melder melder;
  private Instant gemeld;
  private Instant opgepakt;
  private Instant beantwoord;
  private Instant gesloten;
  private Instant gewijzigd;
  private LocalDate stapSinds;
  private LocalDate uiterlijk;
  private boolean gezinKlaar;
  private boolean regelKlaar;
  private UUID hoofdId;

  @Enumerated(EnumType.STRING)
  private Signaalstatus voorSamenvoegen;

  private UUID deelVan;
  private boolean zelfstandig;
  @Version private Integer versie;

  protected Signaal() {}

  /** Een signaal dat net binnen is. Tot iemand anders is aangewezen, is het van Armoede. */
  Signaal(SignaalId id, String nummer, Signaalinhoud inhoud, Melder melder, ZonedDateTime nu) {
    this.id = id;
    this.nummer = nummer;
    this.inhoud = inhoud;
    this.melder = melder;
    this.status = NIEUW;
    this.eigenaar = Eigenaar.ARMOEDE;
    this.waarom = "STANDAARD";
    this.gemeld = nu.toInstant();
    this.gezinKlaar = !inhoud.gezinVast();
    raakAan(nu);
  }

  /** Een deel van een ander signaal, met een eigen eigenaar; de melder blijft dezelfde. */
  static Signaal deelVan(
      Signaal geheel, SignaalId id, String nummer, Signaalinhoud inhoud, ZonedDateTime nu) {
    var deel = new Signaal(id, nummer, inhoud, geheel.melder, nu);
    deel.gemeld = geheel.gemeld;
    deel.deelVan = geheel.id.waarde();
    return deel;
  }

  /**
   * Zegt van wie het signaal is.
   *
   * @param uitleg code van de reden, onder {@code suggestie.waarom.}
   */
  void wijsToe(Eigenaar nieuw, String uitleg, ZonedDateTime nu) {
    eigenaar = nieuw;
    waarom = uitleg;
    behandelaar = null;
    raakAan(nu);
  }

  /**
   * Gaat een stap verder.
   *
   * @throws KanNietMeer als die stap vanaf hier niet bestaat
   */
  void naar(Signaalstatus volgende, ZonedDateTime nu) {
    if (!status.kanNaar(volgende)) throw new KanNietMeer("fout.suggestie.stap");
    status = volgende;
    uiterlijk = null;
    if (volgende == BEANTWOORD) beantwoord = nu.toInstant();
    if (volgende == AFGESLOTEN || volgende == INGETROKKEN) gesloten = nu.toInstant();
    raakAan(nu);
  }

  /** Iemand pakt het op: twee sporen naast elkaar, het gezin nu en de regel voor iedereen. */
  void neemAan(String gebruikersnaam, ZonedDateTime nu) {
    naar(IN_BEHANDELING, nu);
    behandelaar = gebruikersnaam;
    opgepakt = nu.toInstant();
    regelKlaar = false;
  }

  /** Wie het had vertrekt; een ander gaat ermee verder, of niemand tot iemand het oppakt. */
  void draagOverAan(String gebruikersnaam) {
    behandelaar = gebruikersnaam;
  }

  /** Gaat verder bij een ander, met een dag waarop er iets moet zijn. */
  void zetUit(Signaalstatus waarheen, LocalDate dag, ZonedDateTime nu) {
    naar(waarheen, nu);
    uiterlijk = dag;
  }

  /** Er is meer tijd nodig. */
  void verleng(LocalDate dag, ZonedDateTime nu) {
    uiterlijk = dag;
    raakAan(nu);
  }

  /** Voor het gezin is nu gedaan wat kon. */
  void gezinIsKlaar(ZonedDateTime nu) {
    gezinKlaar = true;
    alsBeideSporenKlaarZijn(nu);
  }

  /** Met de regel is gedaan wat kon. */
  void regelIsKlaar(ZonedDateTime nu) {
    regelKlaar = true;
    alsBeideSporenKlaarZijn(nu);
  }

  private void alsBeideSporenKlaarZijn(ZonedDateTime nu) {
    if (gezinKlaar && regelKlaar && status == IN_BEHANDELING) naar(TE_BEANTWOORDEN, nu);
  }

  /** Het antwoord was nog niet goed: de eigenaar gaat er weer mee verder. */
  void neemTerug(ZonedDateTime nu) {
    naar(IN_BEHANDELING, nu);
    regelKlaar = false;
    if (opgepakt == null) opgepakt = nu.toInstant();
  }

  /** Gaat op in een ander signaal over hetzelfde. */
  void voegBij(Signaal hoofd, ZonedDateTime nu) {
    var was = status == VRAAG_GESTELD ? NIEUW : status;
    naar(SAMENGEVOEGD, nu);
    voorSamenvoegen = was;
    hoofdId = hoofd.id.waarde();
  }

  /**
   * Staat weer op zichzelf, waar het voor het samenvoegen was. Wie het oppakte, kijkt opnieuw naar
   * de regel.
   */
  void maakLos(ZonedDateTime nu) {
    naar(voorSamenvoegen, nu);
    regelKlaar = false;
    hoofdId = null;
    voorSamenvoegen = null;
  }

  /** Wordt opnieuw opgepakt, omdat het antwoord de melder niet hielp. */
  void heropen(String gebruikersnaam, boolean gezinVast, ZonedDateTime nu) {
    neemAan(gebruikersnaam, nu);
    gezinKlaar = !gezinVast;
    hoofdId = null;
    voorSamenvoegen = null;
  }

  /** Gaat verder in delen; het gezin dat nu vastzit, wordt bij een van de delen geholpen. */
  void splits(String gebruikersnaam, ZonedDateTime nu) {
    naar(GESPLITST, nu);
    behandelaar = gebruikersnaam;
    gezinKlaar = true;
    if (opgepakt == null) opgepakt = nu.toInstant();
  }

  /** Dit deel stopt met het geheel; de melders lezen de reden in het antwoord daarop. */
  void stop(ZonedDateTime nu) {
    if (!antwoordtViaGeheel()) throw new KanNietMeer("fout.suggestie.stap");
    if (status == VRAAG_GESTELD) naar(NIEUW, nu);
    naar(AFGESLOTEN, nu);
  }

  /** Dit deel loopt door nadat het geheel beantwoord is, en geeft straks zelf antwoord. */
  void loopZelfDoor(ZonedDateTime nu) {
    if (!antwoordtViaGeheel() || !status.loopt()) throw new KanNietMeer("fout.suggestie.stap");
    zelfstandig = true;
    raakAan(nu);
  }

  /** Vervangt de woorden van de melding, als er iets persoonlijks uit moest. */
  void herschrijf(Signaalinhoud nieuw, ZonedDateTime nu) {
    inhoud = nieuw;
    gewijzigd = nu.toInstant();
  }

  private void raakAan(ZonedDateTime nu) {
    stapSinds = nu.toLocalDate();
    gewijzigd = nu.toInstant();
  }

  SignaalId id() {
    return id;
  }

  String nummer() {
    return nummer;
  }

  Signaalstatus status() {
    return status;
  }

  Eigenaar eigenaar() {
    return eigenaar;
  }

  String waarom() {
    return waarom;
  }

  String behandelaar() {
    return behandelaar;
  }

  Signaalinhoud inhoud() {
    return inhoud;
  }

  Melder melder() {
    return melder;
  }

  Instant gemeld() {
    return gemeld;
  }

  Instant beantwoord() {
    return beantwoord;
  }

  LocalDate stapSinds() {
    return stapSinds;
  }

  LocalDate uiterlijk() {
    return uiterlijk;
  }

  boolean gezinKlaar() {
    return gezinKlaar;
  }

  boolean regelKlaar() {
    return regelKlaar;
  }

  UUID hoofdId() {
    return hoofdId;
  }

  /** Of het wacht op het antwoord van dit hoofdsignaal. */
  boolean wachtOp(Signaal hoofd) {
    return status == SAMENGEVOEGD && hoofd.id.waarde().equals(hoofdId);
  }

  UUID deelVan() {
    return deelVan;
  }

  /** Of de melders het antwoord op dit deel in het antwoord op het geheel krijgen. */
  boolean antwoordtViaGeheel() {
    return deelVan != null && !zelfstandig;
  }

  int versie() {
    return versie;
  }

  Instant opgepakt() {
    return opgepakt;
  }
}
