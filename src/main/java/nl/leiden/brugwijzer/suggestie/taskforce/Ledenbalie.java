package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wie er in de Taskforce komt en wie eruit gaat. */
@Service
@Transactional
public class Ledenbalie {

  private static final String LID = "taskforcelid";

  private final Taskforcetoegang toegang;
  private final Taskforceleden leden;
  private final Ledenlijst lijst;
  private final Acties acties;
  private final Gebruikers gebruikers;
  private final Auditspoor spoor;
  private final Clock klok;

  Ledenbalie(
      Taskforcetoegang toegang,
      Taskforceleden leden,
      Ledenlijst lijst,
      Acties acties,
      Gebruikers gebruikers,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.leden = leden;
    this.lijst = lijst;
    this.acties = acties;
    this.gebruikers = gebruikers;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Wie lid is of wordt, per organisatie. */
  @Transactional(readOnly = true)
  public List<Lidbeeld> nu(Gebruiker wie) {
    toegang.moetBeheren("leden", wie);
    return lijst.nu(LocalDate.now(klok));
  }

  /** Wie lid was. */
  @Transactional(readOnly = true)
  public List<Lidbeeld> geweest(Gebruiker wie) {
    toegang.moetBeheren("leden", wie);
    return lijst.geweest(LocalDate.now(klok));
  }

  /** Wie lid kan worden. */
  @Transactional(readOnly = true)
  public List<Keuze> kandidaten(Gebruiker wie) {
    toegang.moetBeheren("leden", wie);
    return lijst.kandidaten().stream()
        .map(k -> new Keuze(k.gebruikersnaam(), k.naam() + " · " + k.organisatieNaam()))
        .toList();
  }

  /** Maakt iemand lid, namens de organisatie waar hij werkt. */
  public void maakLid(String gebruikersnaam, LocalDate vanaf, Gebruiker wie) {
    toegang.moetBeheren("leden", wie);
    var nieuw =
        gebruikers
            .vind(gebruikersnaam == null ? "" : gebruikersnaam)
            .filter(g -> g.is(Rol.TASKFORCELID))
            .orElseThrow(() -> new OngeldigeInvoer("gebruiker", "fout.taskforce.kandidaat"));
    if (vanaf == null) throw new OngeldigeInvoer("vanaf", "fout.taskforce.vanaf");
    leden.wachtOp("taskforcelid " + nieuw.gebruikersnaam());
    if (leden.heeftLopend(nieuw.gebruikersnaam())) return;
    var lid = new Taskforcelid(UUID.randomUUID(), nieuw, vanaf);
    leden.saveAndFlush(lid);
    spoor.legVast(wie, "taskforce.lidworden", LID, lid.id());
  }

  /**
   * Beëindigt een lidmaatschap, vanaf vandaag.
   *
   * @throws KanNietMeer als het lid nog acties heeft: die gaan eerst naar een ander
   */
  public void beeindig(UUID id, Gebruiker wie) {
    toegang.moetBeheren("leden", wie);
    var lid = leden.vergrendel(id).orElseThrow(() -> new NietGevonden(LID, id));
    if (lid.tot() != null) return;
    var open = acties.countByEigenaarAndStand(lid.gebruikersnaam(), Actiestand.OPEN);
    if (open > 0) throw new KanNietMeer("fout.taskforce.nogacties", open);
    var vandaag = LocalDate.now(klok);
    lid.stopt(lid.vanaf().isAfter(vandaag) ? lid.vanaf() : vandaag);
    leden.saveAndFlush(lid);
    spoor.legVast(wie, "taskforce.lidaf", LID, id);
  }
}
