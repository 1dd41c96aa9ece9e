package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stelt de agenda vast: het bewijs van nu gaat mee, en de leden krijgen hem. */
@Service
@Transactional
public class Agendavaststelling {

  private final Taskforcetoegang toegang;
  private final Vergaderingen vergaderingen;
  private final Puntenkast punten;
  private final Onderwerpen onderwerpen;
  private final Taskforcebrieven brieven;
  private final Taskforcemeldingen meldingen;
  private final Auditspoor spoor;
  private final Clock klok;

  Agendavaststelling(
      Taskforcetoegang toegang,
      Vergaderingen vergaderingen,
      Puntenkast punten,
      Onderwerpen onderwerpen,
      Taskforcebrieven brieven,
      Taskforcemeldingen meldingen,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.vergaderingen = vergaderingen;
    this.punten = punten;
    this.onderwerpen = onderwerpen;
    this.brieven = brieven;
    this.meldingen = meldingen;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Stelt de agenda vast; nog een keer doen mag.
   *
   * @throws KanNietMeer als er niets op staat
   */
  public void stelVast(UUID id, Gebruiker wie) {
    var v = toegang.beheer("vaststellen", id, wie);
    if (v.stand() == Vergaderstand.AGENDA_VASTGESTELD) return;
    var rij = punten.van(id);
    if (rij.isEmpty()) throw new KanNietMeer("fout.taskforce.legeagenda");
    v.stelAgendaVast(klok.instant());
    var nu = onderwerpen.van(rij.stream().map(Agendapunt::signaal).filter(s -> s != null).toList());
    rij.forEach(
        punt -> {
          punt.legBewijsVast(Onderwerpen.bewijs(nu, punt.signaal()));
          punten.saveAndFlush(punt);
        });
    vergaderingen.saveAndFlush(v);
    brieven.agenda(v, rij.stream().map(p -> p.beeld(null)).toList(), wie);
    spoor.legVast(wie, "taskforce.vaststellen", Taskforceadres.ZAAKSOORT, id);
    meldingen.aanLeden(v, "taskforce.agenda", wie);
  }
}
