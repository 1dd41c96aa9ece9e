package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Een punt voor de Taskforce: het wacht, staat op een agenda, en krijgt daar een besluit. */
@Entity
class Agendapunt {

  /** Zolang krijgt een punt als niemand iets anders zegt. */
  static final int MINUTEN = 15;

  @Id private UUID id;
  private UUID vergaderingId;
  private UUID signaalId;
  private UUID vorigeId;
  private String titel;
  private String vraag;

  @Enumerated(EnumType.STRING)
  private Ambitie ambitie;

  private int volgorde;
  private int minuten = MINUTEN;

  @Enumerated(EnumType.STRING)
  private Puntstand stand = Puntstand.WACHT;

  private String bewijs = "";
  private String laterOmdat;
  private Instant aangedragen;
  private String door;

  @Enumerated(EnumType.STRING)
  private Uitkomst uitkomst;

  private String besluit = "";
  private String eigenaar;
  private LocalDate actiedag;
  private String verslag = "";
  @Version private Integer versie;

  protected Agendapunt() {}

  /**
   * @param signaal waar het over gaat, of null bij een vrij punt
   */
  Agendapunt(UUID id, UUID signaal, String titel, String vraag, Gebruiker wie, Instant nu) {
    this.id = id;
    this.signaalId = signaal;
    this.titel = titel;
    this.vraag = vraag;
    this.door = wie.gebruikersnaam();
    this.aangedragen = nu;
  }

  /** Hetzelfde punt, dat op een volgende vergadering wacht. */
  Agendapunt volgende(Instant nu) {
    var weer = new Agendapunt();
    weer.id = UUID.randomUUID();
    weer.vorigeId = id;
    weer.signaalId = signaalId;
    weer.titel = titel;
    weer.vraag = vraag;
    weer.ambitie = ambitie;
    weer.minuten = minuten;
    weer.door = door;
    weer.aangedragen = nu;
    return weer;
  }

  void zetOp(UUID vergadering, int plek, String laterOmdat) {
    moetZijn(Puntstand.WACHT);
    vergaderingId = vergadering;
    volgorde = plek;
    this.laterOmdat = laterOmdat;
    stand = Puntstand.OP_AGENDA;
  }

  void haalEraf() {
    moetZijn(Puntstand.OP_AGENDA);
    vergaderingId = null;
    laterOmdat = null;
    stand = Puntstand.WACHT;
  }

  void beschrijf(Puntgegevens gegevens) {
    titel = gegevens.titel();
    vraag = gegevens.vraag();
    ambitie = gegevens.ambitie();
    minuten = gegevens.minuten();
  }

  void schuifNaar(int plek) {
    volgorde = plek;
  }

  void legBewijsVast(List<String> regels) {
    bewijs = String.join("\n", regels);
  }

  /**
   * @param vastgesteld of de agenda waar het op staat al verstuurd is: dan blijft het daar te zien
   */
  void neemTerug(boolean vastgesteld) {
    if (!vastgesteld) vergaderingId = null;
    stand = Puntstand.INGETROKKEN;
  }

  void noteer(Besluitinvoer invoer) {
    moetZijn(Puntstand.OP_AGENDA);
    uitkomst = invoer.uitkomst();
    besluit = invoer.besluit();
    eigenaar = invoer.eigenaar();
    actiedag = invoer.actiedag();
  }

  /** Maakt het genoteerde besluit definitief. */
  void besluit() {
    moetZijn(Puntstand.OP_AGENDA);
    stand = uitkomst.stand();
  }

  void schrijfVerslag(String tekst) {
    verslag = tekst;
  }

  private void moetZijn(Puntstand gevraagd) {
    if (stand != gevraagd) throw new KanNietMeer("fout.taskforce.punt." + stand);
  }

  boolean isVan(Gebruiker wie) {
    return door.equals(wie.gebruikersnaam());
  }

  /** Of er iemand na dit besluit iets gaat doen. */
  boolean heeftActie() {
    return uitkomst == Uitkomst.BESLUIT && eigenaar != null;
  }

  Puntbeeld beeld(String eigenaarNaam) {
    return new Puntbeeld(
        id,
        signaalId,
        new Puntgegevens(titel, vraag, ambitie, minuten),
        stand,
        bewijs.isEmpty() ? List.of() : List.of(bewijs.split("\n")),
        laterOmdat,
        aangedragen,
        vorigeId != null,
        new Besluitinvoer(id, versie(), uitkomst, besluit, eigenaar, actiedag),
        eigenaarNaam,
        verslag,
        versie());
  }

  UUID id() {
    return id;
  }

  UUID vergadering() {
    return vergaderingId;
  }

  UUID signaal() {
    return signaalId;
  }

  Puntstand stand() {
    return stand;
  }

  String titel() {
    return titel;
  }

  Uitkomst uitkomst() {
    return uitkomst;
  }

  String besluittekst() {
    return besluit;
  }

  String eigenaar() {
    return eigenaar;
  }

  LocalDate actiedag() {
    return actiedag;
  }

  String verslag() {
    return verslag;
  }

  int volgorde() {
    return volgorde;
  }

  int versie() {
    return versie == null ? 0 : versie;
  }
}
