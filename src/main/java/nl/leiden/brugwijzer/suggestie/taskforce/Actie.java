package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;

/** Wat iemand na een besluit gaat doen; haar id is dat van de zaak in de motor. */
@Entity
@Table(name = "taskforceactie")
class Actie {

  @Id private UUID id;
  private UUID vergaderingId;
  private UUID puntId;
  private String onderwerp;
  private String tekst;
  private String eigenaar;

  @Enumerated(EnumType.STRING)
  private Rol rol;

  private String organisatie;
  private LocalDate uiterlijk;

  @Enumerated(EnumType.STRING)
  private Actiestand stand = Actiestand.OPEN;

  private String uitkomst;
  private Instant klaar;
  private String klaarDoor;
  private Instant begonnen;
  @Version private Integer versie;

  protected Actie() {}

  Actie(Vergadering v, Agendapunt punt, Gebruiker eigenaar, Instant nu) {
    this.id = UUID.randomUUID();
    this.vergaderingId = v.id();
    this.puntId = punt.id();
    this.onderwerp = punt.titel();
    this.tekst = punt.besluittekst();
    this.uiterlijk = punt.actiedag();
    this.begonnen = nu;
    geef(eigenaar);
  }

  /** Dezelfde actie, voor iemand anders. */
  Actie voor(Gebruiker ander, Instant nu) {
    var nieuw = new Actie();
    nieuw.id = UUID.randomUUID();
    nieuw.vergaderingId = vergaderingId;
    nieuw.puntId = puntId;
    nieuw.onderwerp = onderwerp;
    nieuw.tekst = tekst;
    nieuw.uiterlijk = uiterlijk;
    nieuw.begonnen = nu;
    nieuw.geef(ander);
    return nieuw;
  }

  private void geef(Gebruiker wie) {
    eigenaar = wie.gebruikersnaam();
    rol = wie.rol();
    organisatie = wie.organisatie();
  }

  void isGedaan(String wat, Gebruiker wie, Instant nu) {
    sluit(Actiestand.GEDAAN, wat, wie, nu);
  }

  void vervalt(String reden, Gebruiker wie, Instant nu) {
    sluit(Actiestand.VERVALLEN, reden, wie, nu);
  }

  private void sluit(Actiestand nieuw, String wat, Gebruiker wie, Instant nu) {
    moetOpenZijn();
    stand = nieuw;
    uitkomst = wat;
    klaar = nu;
    klaarDoor = wie.gebruikersnaam();
  }

  void verleng(LocalDate dag) {
    moetOpenZijn();
    uiterlijk = dag;
  }

  private void moetOpenZijn() {
    if (stand != Actiestand.OPEN) throw new KanNietMeer("fout.taskforce.actie." + stand);
  }

  boolean isVan(Gebruiker wie) {
    return eigenaar.equals(wie.gebruikersnaam());
  }

  Actiebeeld beeld(String eigenaarNaam) {
    return new Actiebeeld(
        id,
        vergaderingId,
        onderwerp,
        tekst,
        eigenaar,
        eigenaarNaam,
        uiterlijk,
        stand,
        uitkomst,
        klaar);
  }

  UUID id() {
    return id;
  }

  UUID vergadering() {
    return vergaderingId;
  }

  String onderwerp() {
    return onderwerp;
  }

  String eigenaar() {
    return eigenaar;
  }

  Rol rol() {
    return rol;
  }

  String organisatie() {
    return organisatie;
  }

  LocalDate uiterlijk() {
    return uiterlijk;
  }

  Actiestand stand() {
    return stand;
  }

  Instant begonnen() {
    return begonnen;
  }
}
