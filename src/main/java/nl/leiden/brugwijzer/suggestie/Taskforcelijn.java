package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.taskforce.Agendapunten;
import nl.leiden.brugwijzer.suggestie.taskforce.PuntBesloten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Een signaal naar de Taskforce, en terug met een besluit of omdat de eigenaar het terughaalt. */
@Component
class Taskforcelijn {

  private static final String TERUG = "taskforceBesloten";

  private final Agendapunten agenda;
  private final Signaaltoegang toegang;
  private final Uitkomstenboek uitkomsten;
  private final Signaalverslag verslag;
  private final Signaalmeldingen meldingen;
  private final Procesmotor motor;
  private final Clock klok;

  Taskforcelijn(
      Agendapunten agenda,
      Signaaltoegang toegang,
      Uitkomstenboek uitkomsten,
      Signaalverslag verslag,
      Signaalmeldingen meldingen,
      Procesmotor motor,
      Clock klok) {
    this.agenda = agenda;
    this.toegang = toegang;
    this.uitkomsten = uitkomsten;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
    this.klok = klok;
  }

  void draagAan(Signaal s, Uitkomstkeuze keuze, Gebruiker wie) {
    agenda.draagAan(s.id().waarde(), keuze.actie(), keuze.toelichting(), wie);
  }

  void haalTerug(Signaal s, Gebruiker wie) {
    if (s.status() != Signaalstatus.BIJ_TASKFORCE)
      throw new KanNietMeer("fout.suggestie.nietbijtaskforce");
    agenda.neemTerug(s.id().waarde(), wie);
    uitkomsten.laatVervallen(s);
    s.naar(Signaalstatus.IN_BEHANDELING, ZonedDateTime.now(klok));
    verslag.schrijf(s, "TASKFORCE_TERUG", null, wie);
    motor.bericht(s.id().waarde(), TERUG);
  }

  /** De Taskforce besloot: het besluit hoort bij de uitkomst, en de eigenaar gaat verder. */
  @EventListener
  void besloten(PuntBesloten punt) {
    toegang
        .met(Signaalstatus.BIJ_TASKFORCE, punt.signaal())
        .ifPresent(s -> verwerk(s, punt.besluit()));
  }

  private void verwerk(Signaal s, String besluit) {
    uitkomsten.rondAf(s, besluit);
    s.naar(Signaalstatus.IN_BEHANDELING, ZonedDateTime.now(klok));
    verslag.vanzelf(s, "TASKFORCE_BESLOTEN", besluit);
    meldingen.aanBehandelaar(
        s, meldingen.alsNogWerkt(s.behandelaar(), s.eigenaar()), "signaal.taskforcebesloten");
    motor.bericht(s.id().waarde(), TERUG);
  }
}
