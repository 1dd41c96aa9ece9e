package nl.leiden.brugwijzer.config.demo.signaal;

import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import nl.leiden.brugwijzer.config.demo.verhaal.Toneel;
import nl.leiden.brugwijzer.config.demo.verhaal.Verhaal;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Vertelt wat er met signalen gebeurde, na het verhaal van de gezinnen: van daar komt de eerste
 * melding. Eén transactie, dus het staat er helemaal of helemaal niet; en één keer per database.
 */
@Component
@Profile("demo")
@Order(210)
class Signaalverhaal implements Verhaal {

  /** Wat hierna kwam, heeft nog niemand gezien. */
  private static final int LAATST_BIJGEWERKT = 3;

  private final Toneel toneel;
  private final Signaalbalies balies;
  private final Gebruikers gebruikers;
  private final ApplicationEventPublisher omroep;

  Signaalverhaal(
      Toneel toneel,
      Signaalbalies balies,
      Gebruikers gebruikers,
      ApplicationEventPublisher omroep) {
    this.toneel = toneel;
    this.balies = balies;
    this.gebruikers = gebruikers;
    this.omroep = omroep;
  }

  @Override
  @Transactional
  public boolean vertel(Tijdreis tijdreis) {
    var wie = Signaalspelers.van(gebruikers);
    if (balies.naslag().gemeld(Samen.BUS, wie.bo())) return false;
    balies.naslag().leider("ARMOEDE", wie.lotte());
    balies.naslag().leider("BUITEN", wie.lotte());
    balies.naslag().leider("ONDERWIJS", wie.ravi());
    balies.naslag().leider("WIJKTEAM", wie.sascha());
    var boek = new Signaalboek(toneel.kalender(), balies);
    new Vastgelopen(boek, omroep).vertel();
    new Zwemmen(boek, balies, wie).vertel();
    new Onderweg(boek, wie).vertel();
    new Beantwoord(boek, wie).vertel();
    new Samen(boek, wie).vertel();
    new Taskforcejaar(boek, balies, wie).vertel();
    wie.allen().forEach(iemand -> boek.looptAllesNa(LAATST_BIJGEWERKT, iemand));
    toneel.speel(boek.scenes(), tijdreis);
    return true;
  }
}
