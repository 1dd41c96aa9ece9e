package nl.leiden.brugwijzer.subsidie;

import com.fasterxml.jackson.annotation.JsonFormat;
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
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import nl.leiden.brugwijzer.subsidie.termijn.Verdaging;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een bezwaar van een school tegen een bekendgemaakt besluit. */
@Entity
class Bezwaar {

  private static final Rechtsbron BESLISSEN = Rechtsbron.wet("artikel 7:10, eerste lid, Awb");
  private static final Rechtsbron VERDAGEN = Rechtsbron.wet("artikel 7:10, derde lid, Awb");
  private static final int WEKEN = 6;

  /** Hoe het binnenkwam. */
  public enum Wijze {
    DIGITAAL,
    OP_PAPIER
  }

  /** Hoe het met een bezwaar staat. */
  public enum Stand {
    /** Er loopt al een bezwaar tegen een ander besluit op deze aanvraag; dat gaat voor. */
    WACHT,
    IN_BEHANDELING,
    BESLIST,
    INGETROKKEN
  }

  /**
   * De school kan haar bezwaar nog compleet maken (artikel 6:6 Awb).
   *
   * @param ontvangen de dag waarop zij dat deed, of null
   */
  record Aanvulling(
      @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate gevraagd,
      @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate uiterlijk,
      @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate ontvangen) {

    boolean wacht(LocalDate vandaag) {
      return ontvangen == null && !vandaag.isAfter(uiterlijk);
    }

    /** De dag waarop de beslistermijn weer loopt, ook als niemand iets aanvult. */
    private LocalDate hervat() {
      var opTijd = ontvangen != null && !ontvangen.isAfter(uiterlijk);
      return opTijd ? ontvangen : uiterlijk.plusDays(1);
    }
  }

  @Id private UUID id;
  private UUID aanvraagId;
  private UUID besluitId;

  @Enumerated(EnumType.STRING)
  private Wijze wijze;

  @Enumerated(EnumType.STRING)
  private Stand stand;

  private LocalDate ontvangen;
  private LocalDate gepost;
  private LocalDate uiterlijk;
  private boolean teLaat;
  private String door;
  private String doorNaam;
  private String gronden;

  @JdbcTypeCode(SqlTypes.JSON)
  private Aanvulling aanvulling;

  private boolean commissie;
  private LocalDate verdaagd;
  private Integer verdaagdWeken;

  @JdbcTypeCode(SqlTypes.JSON)
  private Bezwaarbehandeling behandeling;

  private LocalDate ingetrokken;
  private String ingetrokkenNaam;
  private UUID beslissingId;
  private Instant moment;
  @Version private Integer versie;

  protected Bezwaar() {}

  /**
   * Een bezwaar dat binnenkwam.
   *
   * @param uiterlijk de laatste dag van de bezwaartermijn
   */
  Bezwaar(
      UUID id,
      Besluit besluit,
      Bezwaarschrift schrift,
      LocalDate uiterlijk,
      Gebruiker wie,
      Instant nu) {
    this.id = id;
    this.aanvraagId = besluit.aanvraag().waarde();
    this.besluitId = besluit.id();
    this.wijze = schrift.wijze();
    this.stand = Stand.WACHT;
    this.ontvangen = schrift.ontvangen();
    this.gepost = schrift.gepost();
    this.uiterlijk = uiterlijk;
    this.teLaat = !schrift.opTijd(uiterlijk);
    this.door = wie.gebruikersnaam();
    this.doorNaam = wie.naam();
    this.gronden = schrift.gronden().isEmpty() ? null : schrift.gronden();
    this.moment = nu;
  }

  void neemInBehandeling() {
    stand = Stand.IN_BEHANDELING;
  }

  /**
   * Vraagt de school haar bezwaar compleet te maken; zolang telt de beslistermijn niet.
   *
   * @throws KanNietMeer als dat al eens gevraagd is
   */
  void vraagAanvulling(LocalDate vandaag, LocalDate tot) {
    moetLopen();
    if (aanvulling != null) throw new KanNietMeer("fout.bezwaar.algevraagd");
    aanvulling = new Aanvulling(vandaag, tot, null);
  }

  /** De school maakt haar bezwaar compleet; wat er al stond, blijft staan. */
  void vulAan(String tekst, LocalDate vandaag) {
    moetLopen();
    if (aanvulling == null || aanvulling.ontvangen() != null)
      throw new KanNietMeer("fout.bezwaar.nietgevraagd");
    gronden = gronden == null ? tekst : gronden + "\n\n" + tekst;
    aanvulling = new Aanvulling(aanvulling.gevraagd(), aanvulling.uiterlijk(), vandaag);
  }

  /** Of een commissie adviseert (artikel 7:13 Awb); dan is er meer tijd. */
  void metCommissie(boolean nieuw) {
    moetLopen();
    commissie = nieuw;
  }

  /** Kondigt een latere beslissing aan; kan één keer en alleen op tijd. */
  void verdaag(int weken, LocalDate vandaag, int commissieWeken, Gewonedagen dagen) {
    moetLopen();
    termijn(commissieWeken).verdaag(verdaging(vandaag, weken), dagen);
    verdaagd = vandaag;
    verdaagdWeken = weken;
  }

  void behandel(Bezwaarbehandeling nieuw) {
    moetLopen();
    behandeling = nieuw;
  }

  void trekIn(Gebruiker wie, LocalDate vandaag) {
    moetLopen();
    stand = Stand.INGETROKKEN;
    ingetrokken = vandaag;
    ingetrokkenNaam = wie.naam();
  }

  void beslist(Besluit beslissing) {
    moetLopen();
    stand = Stand.BESLIST;
    beslissingId = beslissing.id();
  }

  private void moetLopen() {
    if (!loopt()) throw new KanNietMeer("fout.bezwaar.klaar");
  }

  /**
   * De termijn om te beslissen: na de bezwaartermijn. Over een bezwaar dat later kwam, zegt de wet
   * dat niet; dan tellen wij vanaf de dag waarop het er was.
   */
  Termijn termijn(int commissieWeken) {
    var t =
        Termijn.van(
            BESLISSEN,
            teLaat ? ontvangen : uiterlijk,
            Duur.weken(commissie ? commissieWeken : WEKEN));
    if (aanvulling != null && aanvulling.hervat().isAfter(aanvulling.gevraagd()))
      t =
          t.schortOp(Opschorting.Grond.VERZUIM_BEZWAAR, aanvulling.gevraagd())
              .hervat(Opschorting.Grond.VERZUIM_BEZWAAR, aanvulling.hervat());
    if (verdaagd == null) return t;
    return new Termijn(
        t.bron(), t.sinds(), t.duur(), t.opschortingen(), verdaging(verdaagd, verdaagdWeken));
  }

  private static Verdaging verdaging(LocalDate op, int weken) {
    return new Verdaging(VERDAGEN, op, Duur.weken(weken));
  }

  boolean loopt() {
    return stand == Stand.WACHT || stand == Stand.IN_BEHANDELING;
  }

  UUID id() {
    return id;
  }

  AanvraagId aanvraag() {
    return new AanvraagId(aanvraagId);
  }

  UUID besluit() {
    return besluitId;
  }

  Wijze wijze() {
    return wijze;
  }

  Stand stand() {
    return stand;
  }

  LocalDate ontvangen() {
    return ontvangen;
  }

  LocalDate gepost() {
    return gepost;
  }

  LocalDate uiterlijk() {
    return uiterlijk;
  }

  boolean teLaat() {
    return teLaat;
  }

  String doorNaam() {
    return doorNaam;
  }

  String gronden() {
    return gronden;
  }

  Aanvulling aanvulling() {
    return aanvulling;
  }

  boolean commissie() {
    return commissie;
  }

  LocalDate verdaagd() {
    return verdaagd;
  }

  Bezwaarbehandeling behandeling() {
    return behandeling;
  }

  LocalDate ingetrokken() {
    return ingetrokken;
  }

  UUID beslissing() {
    return beslissingId;
  }
}
