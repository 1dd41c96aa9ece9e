package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Wat er met een punt gebeurt als de vergadering klaar is. */
@Component
class Besluitgevolg {

  private final Puntenkast punten;
  private final Actiestart acties;
  private final Woorden woorden;
  private final ApplicationEventPublisher omroep;
  private final Clock klok;

  Besluitgevolg(
      Puntenkast punten,
      Actiestart acties,
      Woorden woorden,
      ApplicationEventPublisher omroep,
      Clock klok) {
    this.punten = punten;
    this.acties = acties;
    this.woorden = woorden;
    this.omroep = omroep;
    this.klok = klok;
  }

  void van(Vergadering v, Agendapunt punt, Gebruiker wie) {
    punt.besluit();
    punt.schrijfVerslag(verslag(punt));
    punten.saveAndFlush(punt);
    if (punt.heeftActie()) acties.begin(v, punt, wie);
    if (!punt.uitkomst().isAntwoord()) punten.saveAndFlush(punt.volgende(klok.instant()));
    else if (punt.signaal() != null)
      omroep.publishEvent(new PuntBesloten(punt.signaal(), punt.besluittekst(), v.datum()));
  }

  private String verslag(Agendapunt punt) {
    return switch (punt.uitkomst()) {
      case BESLUIT -> punt.besluittekst();
      case TERUG -> woorden.van("taskforce.verslag.terug", punt.besluittekst());
      case DOORGESCHOVEN ->
          woorden.van("taskforce.verslag.doorgeschoven", punt.besluittekst()).strip();
    };
  }
}
