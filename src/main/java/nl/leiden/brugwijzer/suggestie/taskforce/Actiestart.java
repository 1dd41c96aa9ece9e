package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.util.HashMap;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Component;

/** Begint een actie: de zaak, haar proces en het bericht aan wie haar doet. */
@Component
class Actiestart {

  private final Acties acties;
  private final Gebruikers gebruikers;
  private final Procesmotor motor;
  private final Taskforcemeldingen meldingen;
  private final Auditspoor spoor;
  private final Clock klok;

  Actiestart(
      Acties acties,
      Gebruikers gebruikers,
      Procesmotor motor,
      Taskforcemeldingen meldingen,
      Auditspoor spoor,
      Clock klok) {
    this.acties = acties;
    this.gebruikers = gebruikers;
    this.motor = motor;
    this.meldingen = meldingen;
    this.spoor = spoor;
    this.klok = klok;
  }

  void begin(Vergadering v, Agendapunt punt, Gebruiker wie) {
    var eigenaar = gebruikers.vind(punt.eigenaar()).orElseThrow();
    begin(new Actie(v, punt, eigenaar, klok.instant()), wie);
  }

  void begin(Actie actie, Gebruiker wie) {
    acties.saveAndFlush(actie);
    spoor.legVast(wie, "taskforce.actie", Actieadres.ZAAKSOORT, actie.id());
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("behandelaar", actie.eigenaar());
    antwoorden.put("antwoord", null);
    motor.start(Actieadres.ZAAKSOORT, actie.id(), antwoorden);
    meldingen.aanEigenaar(actie, "taskforce.actie");
  }
}
