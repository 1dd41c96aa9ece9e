package nl.leiden.brugwijzer.bericht;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Stuurt de postbode op pad: meteen als er post ligt, en om de zoveel tijd voor wat bleef liggen.
 */
@Component
@ConditionalOnProperty(name = "brugwijzer.mail.bezorgen", matchIfMissing = true)
class Postronde {

  private final Postbode postbode;
  private final Overzichtbode overzichtbode;
  private final TaskScheduler planner;
  private final AtomicBoolean gewekt = new AtomicBoolean();

  Postronde(Postbode postbode, Overzichtbode overzichtbode, TaskScheduler planner) {
    this.postbode = postbode;
    this.overzichtbode = overzichtbode;
    this.planner = planner;
  }

  @Scheduled(fixedDelayString = "${brugwijzer.mail.tussenpoos:5s}")
  void loop() {
    gewekt.set(false);
    postbode.ronde();
    overzichtbode.ronde();
  }

  @TransactionalEventListener
  void wek(Klaargezet post) {
    if (gewekt.compareAndSet(false, true))
      planner.schedule(this::loop, planner.getClock().instant());
  }
}
