package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;

/** Een vergadering van de Taskforce, van plannen tot verslag. */
@Entity
@Table(name = "taskforcevergadering")
class Vergadering {

  @Id private UUID id;
  private LocalDate datum;
  private LocalTime van;
  private LocalTime tot;
  private String plaats;
  private LocalDate sluiting;

  @Enumerated(EnumType.STRING)
  private Vergaderstand stand = Vergaderstand.GEPLAND;

  private String afgelastOmdat;
  private Instant agendaVast;
  private Instant gehouden;
  private Instant verslagVerstuurd;
  private String aanwezig = "";
  private Instant gewijzigd;
  @Version private Integer versie;

  protected Vergadering() {}

  Vergadering(UUID id, Vergadergegevens gegevens, Instant nu) {
    this.id = id;
    zet(gegevens, nu);
  }

  void wijzig(Vergadergegevens gegevens, Instant nu) {
    moetKomen();
    zet(gegevens, nu);
  }

  private void zet(Vergadergegevens gegevens, Instant nu) {
    datum = gegevens.datum();
    van = gegevens.van();
    tot = gegevens.tot();
    plaats = gegevens.plaats();
    sluiting = gegevens.sluiting();
    gewijzigd = nu;
  }

  void lastAf(String reden, Instant nu) {
    naar(Vergaderstand.AFGELAST, nu);
    afgelastOmdat = reden;
  }

  void stelAgendaVast(Instant nu) {
    naar(Vergaderstand.AGENDA_VASTGESTELD, nu);
    agendaVast = nu;
  }

  void rondAf(Instant nu) {
    naar(Vergaderstand.GEHOUDEN, nu);
    gehouden = nu;
  }

  void verstuurVerslag(Instant nu) {
    naar(Vergaderstand.VERSLAG_VERSTUURD, nu);
    verslagVerstuurd = nu;
  }

  /**
   * @param wie wie er waren, zoals het in het verslag staat
   */
  void waren(String wie) {
    moetZijn(Vergaderstand.GEHOUDEN);
    aanwezig = wie;
  }

  /**
   * @throws KanNietMeer als de agenda al vaststaat
   */
  void moetOpenstaan() {
    moetZijn(Vergaderstand.GEPLAND);
  }

  /**
   * @throws KanNietMeer als de vergadering op een andere stand is
   */
  void moetZijn(Vergaderstand gevraagd) {
    if (stand != gevraagd) throw new KanNietMeer("fout.taskforce.stand." + stand);
  }

  private void moetKomen() {
    if (!stand.komtNog()) throw new KanNietMeer("fout.taskforce.stand." + stand);
  }

  private void naar(Vergaderstand nieuw, Instant nu) {
    if (!stand.verder().contains(nieuw)) throw new KanNietMeer("fout.taskforce.stand." + stand);
    stand = nieuw;
    gewijzigd = nu;
  }

  /** Of er op deze dag nog zonder reden iets op de agenda kan. */
  boolean isOpenOp(LocalDate dag) {
    return !dag.isAfter(sluiting);
  }

  Vergaderbeeld beeld() {
    return new Vergaderbeeld(
        id,
        gegevens(),
        stand,
        afgelastOmdat,
        agendaVast,
        gehouden,
        verslagVerstuurd,
        aanwezig,
        gewijzigd,
        versie());
  }

  Vergadergegevens gegevens() {
    return new Vergadergegevens(datum, van, tot, plaats, sluiting);
  }

  UUID id() {
    return id;
  }

  LocalDate datum() {
    return datum;
  }

  Vergaderstand stand() {
    return stand;
  }

  String aanwezig() {
    return aanwezig;
  }

  int versie() {
    return versie == null ? 0 : versie;
  }
}
