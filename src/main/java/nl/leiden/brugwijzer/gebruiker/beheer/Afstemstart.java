package nl.leiden.brugwijzer.gebruiker.beheer;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Stemt af zodra Brugwijzer draait, op de achtergrond: een start wacht niet op Keycloak. */
@Component
@ConditionalOnProperty(name = "brugwijzer.gebruikers.ronde", matchIfMissing = true)
class Afstemstart {

  private final Afstemming afstemming;
  private final TaskScheduler planner;

  Afstemstart(Afstemming afstemming, TaskScheduler planner) {
    this.afstemming = afstemming;
    this.planner = planner;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    planner.schedule(afstemming::bijStart, planner.getClock().instant());
  }
}
