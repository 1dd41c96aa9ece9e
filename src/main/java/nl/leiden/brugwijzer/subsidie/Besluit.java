package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Een besluit over een aanvraag: eerst een voorstel, dan genomen door een ander, dan bekendgemaakt;
 * pas dan werkt het (artikel 3:40 Awb).
 */
@Entity
class Besluit {

  /** Hoe ver een besluit is. */
  public enum Stand {
    VOORSTEL,
    GENOMEN,
    BEKENDGEMAAKT,
    VERVALLEN
  }

  @Id private UUID id;

  /** De volgorde van ontstaan; van twee op hetzelfde moment weet de tijd niet welke eerst was. */
  @Column(insertable = false, updatable = false)
  private Long nr;

  private UUID aanvraagId;

  @Enumerated(EnumType.STRING)
  private Ronde ronde;

  @Enumerated(EnumType.STRING)
  private Besluitsoort soort;

  @Enumerated(EnumType.STRING)
  private Stand stand;

  @JdbcTypeCode(SqlTypes.JSON)
  private Voorstel voorstel;

  @JdbcTypeCode(SqlTypes.JSON)
  private Zienswijze zienswijze;

  private UUID tegenId;
  private String voorbereidDoor;
  private String voorbereidNaam;
  private Instant voorbereidOp;
  private String genomenDoor;
  private String genomenNaam;
  private Instant genomenOp;
  private String bekendgemaaktDoor;
  private LocalDate bekendgemaakt;
  private UUID briefId;
  private LocalDate briefDag;
  @Version private Integer versie;

  protected Besluit() {}

  /**
   * Een eerste voorstel.
   *
   * @param tegen het besluit waar bezwaar tegen is of dat wordt ingetrokken, of null
   */
  Besluit(AanvraagId aanvraag, Ronde ronde, UUID tegen) {
    this.id = UUID.randomUUID();
    this.aanvraagId = aanvraag.waarde();
    this.ronde = ronde;
    this.stand = Stand.VOORSTEL;
    this.tegenId = tegen;
  }

  /** Legt voor, of legt na terugsturen opnieuw voor. */
  void stelVoor(Voorstel nieuw, Gebruiker wie, Instant nu) {
    moetVoorstelZijn();
    voorstel = nieuw;
    soort = nieuw.soort();
    voorbereidDoor = wie.gebruikersnaam();
    voorbereidNaam = wie.naam();
    voorbereidOp = nu;
  }

  /** Of de school over deze grond haar zienswijze nog niet heeft kunnen geven. */
  boolean moetZienswijzeVragen() {
    return voorstel.vraagtZienswijze()
        && (zienswijze == null || zienswijze.grond() != voorstel.grond());
  }

  void vraagZienswijze(LocalDate op, LocalDate uiterlijk) {
    zienswijze = Zienswijze.gevraagd(voorstel.grond(), op, uiterlijk);
  }

  /**
   * @param tekst wat de school schreef, of null
   * @param door naam van wie dat deed, of null als de tijd verstreek
   */
  void ontvangZienswijze(Zienswijze.Stand hoe, String tekst, String door, LocalDate dag) {
    moetVoorstelZijn();
    zienswijze = zienswijze.met(hoe, tekst, door, dag);
  }

  /** Het plafond is bereikt: weigeren is dan verplicht (artikel 4:25, tweede lid, Awb). */
  void weigerOpPlafond(String motivering) {
    moetVoorstelZijn();
    soort = Besluitsoort.WEIGERING;
    voorstel =
        new Voorstel(
            soort,
            Besluitgrond.PLAFOND,
            java.util.List.of(),
            motivering,
            voorstel.oordelen(),
            voorstel.uitkomst());
  }

  /**
   * Neemt het besluit.
   *
   * @throws KanNietMeer als dezelfde mens het voorbereidde: dat doen altijd twee mensen
   */
  void neem(Gebruiker wie, Instant nu) {
    moetVoorstelZijn();
    if (wie.gebruikersnaam().equals(voorbereidDoor))
      throw new KanNietMeer("fout.subsidie.vierogen", voorbereidNaam);
    stand = Stand.GENOMEN;
    genomenDoor = wie.gebruikersnaam();
    genomenNaam = wie.naam();
    genomenOp = nu;
  }

  /** De brief zoals iemand haar nu kan nalezen, met de dag die erop staat. */
  void zetBrief(UUID brief, LocalDate dag) {
    if (stand != Stand.GENOMEN) throw new KanNietMeer("fout.subsidie.geenbesluit");
    briefId = brief;
    briefDag = dag;
  }

  /**
   * @throws KanNietMeer als er op de brief een andere dag staat: de bezwaartermijn klopt dan niet
   */
  void maakBekend(Gebruiker wie, LocalDate dag) {
    if (stand != Stand.GENOMEN) throw new KanNietMeer("fout.subsidie.geenbesluit");
    if (!dag.equals(briefDag)) throw new KanNietMeer("fout.subsidie.oudebrief");
    stand = Stand.BEKENDGEMAAKT;
    bekendgemaaktDoor = wie.gebruikersnaam();
    bekendgemaakt = dag;
  }

  /** Het gaat niet door, bijvoorbeeld omdat de school haar aanvraag intrekt. */
  void vervalt() {
    if (stand == Stand.BEKENDGEMAAKT) throw new KanNietMeer("fout.subsidie.albekend");
    stand = Stand.VERVALLEN;
  }

  private void moetVoorstelZijn() {
    if (stand != Stand.VOORSTEL) throw new KanNietMeer("fout.subsidie.albesloten");
  }

  UUID id() {
    return id;
  }

  AanvraagId aanvraag() {
    return new AanvraagId(aanvraagId);
  }

  Ronde ronde() {
    return ronde;
  }

  Besluitsoort soort() {
    return soort;
  }

  Stand stand() {
    return stand;
  }

  Voorstel voorstel() {
    return voorstel;
  }

  Zienswijze zienswijze() {
    return zienswijze;
  }

  UUID tegen() {
    return tegenId;
  }

  String voorbereidDoor() {
    return voorbereidDoor;
  }

  String genomenDoor() {
    return genomenDoor;
  }

  LocalDate bekendgemaakt() {
    return bekendgemaakt;
  }

  UUID brief() {
    return briefId;
  }

  Besluitbeeld beeld() {
    return new Besluitbeeld(
        id,
        ronde,
        soort,
        stand,
        voorstel,
        zienswijze,
        voorbereidNaam,
        voorbereidOp,
        genomenNaam,
        genomenOp,
        bekendgemaakt,
        briefId,
        briefDag);
  }
}
