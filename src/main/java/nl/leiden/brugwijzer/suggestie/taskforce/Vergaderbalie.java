package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plant vergaderingen, verzet ze en last ze af. */
@Service
@Transactional
public class Vergaderbalie {

  private final Taskforcetoegang toegang;
  private final Vergaderingen vergaderingen;
  private final Puntenkast punten;
  private final Taskforcemeldingen meldingen;
  private final Eenmalig eenmalig;
  private final Auditspoor spoor;
  private final Clock klok;

  Vergaderbalie(
      Taskforcetoegang toegang,
      Vergaderingen vergaderingen,
      Puntenkast punten,
      Taskforcemeldingen meldingen,
      Eenmalig eenmalig,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.vergaderingen = vergaderingen;
    this.punten = punten;
    this.meldingen = meldingen;
    this.eenmalig = eenmalig;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Plant een vergadering; de leden horen het. */
  public UUID plan(UUID sleutel, Vergadergegevens gegevens, Gebruiker wie) {
    toegang.moetBeheren("plannen", wie);
    gegevens.keur(LocalDate.now(klok));
    return eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "taskforce.plannen",
        () -> {
          var v = new Vergadering(sleutel, gegevens, klok.instant());
          bewaar(v, "taskforce.plannen", wie);
          meldingen.aanLeden(v, "taskforce.gepland", wie);
          return sleutel;
        });
  }

  /**
   * Verzet een vergadering of verandert waar zij is; de leden horen het.
   *
   * @param gezien versie waarop getypt is
   * @throws Ingehaald als een ander eerder was
   */
  public void wijzig(UUID id, int gezien, Vergadergegevens gegevens, Gebruiker wie) {
    var v = toegang.beheer("wijzigen", id, wie);
    if (gegevens.equals(v.gegevens())) return;
    Ingehaald.alsAnders(gezien, v.versie());
    gegevens.keur(LocalDate.now(klok));
    v.wijzig(gegevens, klok.instant());
    bewaar(v, "taskforce.wijzigen", wie);
    meldingen.aanLeden(v, "taskforce.gewijzigd", wie);
  }

  /**
   * Last een vergadering af. Wat op de agenda stond, wacht weer.
   *
   * @param reden waarom; de leden lezen dit
   */
  public void lastAf(UUID id, String reden, Gebruiker wie) {
    var v = toegang.beheer("afgelasten", id, wie);
    if (v.stand() == Vergaderstand.AFGELAST) return;
    var schoon = Tekst.schoon(reden);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("reden", "fout.taskforce.afgelastreden");
    v.lastAf(schoon, klok.instant());
    punten.van(id).stream()
        .filter(p -> p.stand() == Puntstand.OP_AGENDA)
        .forEach(
            p -> {
              p.haalEraf();
              punten.saveAndFlush(p);
            });
    bewaar(v, "taskforce.afgelasten", wie);
    meldingen.aanLeden(v, "taskforce.afgelast", wie);
  }

  private void bewaar(Vergadering v, String handeling, Gebruiker wie) {
    vergaderingen.saveAndFlush(v);
    spoor.legVast(wie, handeling, Taskforceadres.ZAAKSOORT, v.id());
  }
}
