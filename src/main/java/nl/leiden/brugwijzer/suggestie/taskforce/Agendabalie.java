package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stelt de agenda van een vergadering samen, tot hij vaststaat. */
@Service
@Transactional
public class Agendabalie {

  private final Taskforcetoegang toegang;
  private final Puntenkast punten;
  private final Dagwoorden dagen;
  private final Eenmalig eenmalig;
  private final Auditspoor spoor;
  private final Clock klok;

  Agendabalie(
      Taskforcetoegang toegang,
      Puntenkast punten,
      Dagwoorden dagen,
      Eenmalig eenmalig,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.punten = punten;
    this.dagen = dagen;
    this.eenmalig = eenmalig;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Zet een wachtend punt onderaan de agenda. Staat het er al op, dan gebeurt er niets.
   *
   * @param reden verplicht na de sluiting van de agenda
   */
  public void zetOp(UUID vergadering, UUID puntId, String reden, Gebruiker wie) {
    var v = toegang.beheer("agenda", vergadering, wie);
    var punt = vind(puntId);
    if (vergadering.equals(punt.vergadering())) return;
    zetOp(v, punt, reden, wie);
  }

  /**
   * Zet een vrij punt op de agenda. Een lid mag dat tot de sluiting, wie de agenda maakt ook
   * daarna.
   *
   * @param reden verplicht na de sluiting
   * @throws KanNietMeer voor een lid na de sluiting
   */
  public UUID voegToe(
      UUID vergadering, UUID sleutel, Puntgegevens gegevens, String reden, Gebruiker wie) {
    var v = toegang.lid(vergadering, wie);
    gegevens.keur();
    return eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "taskforce.punt",
        () -> {
          var nu = klok.instant();
          var punt = new Agendapunt(sleutel, null, gegevens.titel(), gegevens.vraag(), wie, nu);
          punt.beschrijf(gegevens);
          zetOp(v, punt, reden, wie);
          return sleutel;
        });
  }

  private void zetOp(Vergadering v, Agendapunt punt, String reden, Gebruiker wie) {
    v.moetOpenstaan();
    punt.zetOp(v.id(), onderaan(v.id()), waaromLater(v, Tekst.schoon(reden), wie));
    bewaar(punt, "opagenda", wie);
  }

  private String waaromLater(Vergadering v, String reden, Gebruiker wie) {
    if (v.isOpenOp(LocalDate.now(klok))) return null;
    if (!Taskforcetoegang.isBeheer(wie))
      throw new KanNietMeer("fout.taskforce.gesloten", dagen.datum(v.gegevens().sluiting()));
    if (reden.isEmpty()) throw new OngeldigeInvoer("reden", "fout.taskforce.laterreden");
    return reden;
  }

  private int onderaan(UUID vergadering) {
    return punten.van(vergadering).stream().mapToInt(Agendapunt::volgorde).max().orElse(0) + 1;
  }

  /** Haalt een punt van de agenda; het wacht dan weer. */
  public void haalEraf(UUID vergadering, UUID puntId, Gebruiker wie) {
    var punt = opOpenAgenda(vergadering, puntId, wie);
    punt.haalEraf();
    bewaar(punt, "vanagenda", wie);
  }

  /** Gooit een vrij punt weg dat wacht; een signaal neemt alleen zijn eigenaar terug. */
  public void gooiWeg(UUID puntId, Gebruiker wie) {
    toegang.moetBeheren("agenda", wie);
    var punt = vind(puntId);
    if (punt.stand() == Puntstand.INGETROKKEN) return;
    if (punt.signaal() != null || punt.stand() != Puntstand.WACHT)
      throw new KanNietMeer("fout.taskforce.nietweg");
    punt.neemTerug(false);
    bewaar(punt, "weggooien", wie);
  }

  /**
   * Verandert wat er over een punt staat.
   *
   * @param gezien versie waarop getypt is
   */
  public void beschrijf(
      UUID vergadering, UUID puntId, int gezien, Puntgegevens gegevens, Gebruiker wie) {
    var punt = opOpenAgenda(vergadering, puntId, wie);
    if (gegevens.equals(punt.beeld(null).gegevens())) return;
    Ingehaald.alsAnders(gezien, punt.versie());
    gegevens.keur();
    punt.beschrijf(gegevens);
    bewaar(punt, "punt", wie);
  }

  /**
   * Schuift een punt één plek op.
   *
   * @param omhoog naar voren, anders naar achteren
   */
  public void schuif(UUID vergadering, UUID puntId, boolean omhoog, Gebruiker wie) {
    var punt = opOpenAgenda(vergadering, puntId, wie);
    var rij = punten.van(punt.vergadering());
    var plek = rij.indexOf(punt);
    var naar = omhoog ? plek - 1 : plek + 1;
    if (naar < 0 || naar >= rij.size()) return;
    java.util.Collections.swap(rij, plek, naar);
    nummer(rij);
    spoor.legVast(wie, "taskforce.volgorde", Taskforceadres.AGENDAPUNT, puntId);
  }

  private void nummer(List<Agendapunt> rij) {
    for (var i = 0; i < rij.size(); i++) {
      rij.get(i).schuifNaar(i + 1);
      punten.saveAndFlush(rij.get(i));
    }
  }

  /** Het punt op deze agenda, als die nog niet vaststaat; de vergadering is vergrendeld. */
  private Agendapunt opOpenAgenda(UUID vergadering, UUID puntId, Gebruiker wie) {
    toegang.beheer("agenda", vergadering, wie).moetOpenstaan();
    return punten
        .findById(puntId)
        .filter(p -> vergadering.equals(p.vergadering()))
        .orElseThrow(() -> new NietGevonden("agendapunt", puntId));
  }

  private Agendapunt vind(UUID puntId) {
    return punten.vergrendel(puntId).orElseThrow(() -> new NietGevonden("agendapunt", puntId));
  }

  private void bewaar(Agendapunt punt, String handeling, Gebruiker wie) {
    punten.saveAndFlush(punt);
    spoor.legVast(wie, "taskforce." + handeling, Taskforceadres.AGENDAPUNT, punt.id());
  }
}
