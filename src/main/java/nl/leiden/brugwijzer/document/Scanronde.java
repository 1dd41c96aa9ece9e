package nl.leiden.brugwijzer.document;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Stuurt de scanbode op pad: meteen als er iets bijkomt, en om de zoveel tijd voor wat wacht. */
@Component
@ConditionalOnProperty("brugwijzer.scanner.host")
class Scanronde {

  private final Scanbode bode;
  private final TaskScheduler planner;
  private final AtomicBoolean gewekt = new AtomicBoolean();

  Scanronde(Scanbode bode, TaskScheduler planner) {
    this.bode = bode;
    this.planner = planner;
  }

  @Scheduled(fixedDelayString = "${brugwijzer.scanner.tussenpoos:5s}")
  void loop() {
    gewekt.set(false);
    bode.ronde();
  }

  @TransactionalEventListener
  void wek(TeScannen nieuw) {
    if (gewekt.compareAndSet(false, true))
      planner.schedule(this::loop, planner.getClock().instant());
  }
}
