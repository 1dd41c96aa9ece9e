package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Doet om de zoveel tijd wat op een dag moest gebeuren, en vertelt het de aanmelddienst. */
@Component
@ConditionalOnProperty(name = "brugwijzer.gebruikers.ronde", matchIfMissing = true)
class Beheerronde {

  private final Wisseling wisseling;
  private final Opdrachtbode bode;
  private final TaskScheduler planner;
  private final AtomicBoolean gewekt = new AtomicBoolean();

  Beheerronde(Wisseling wisseling, Opdrachtbode bode, TaskScheduler planner) {
    this.wisseling = wisseling;
    this.bode = bode;
    this.planner = planner;
  }

  @Scheduled(fixedDelayString = "${brugwijzer.gebruikers.tussenpoos:20s}")
  void loop() {
    gewekt.set(false);
    wisseling.ronde();
    bode.ronde();
  }

  @TransactionalEventListener
  void wek(Aanmeldopdrachten.Klaar opdracht) {
    if (gewekt.compareAndSet(false, true))
      planner.schedule(this::loop, planner.getClock().instant());
  }
}
