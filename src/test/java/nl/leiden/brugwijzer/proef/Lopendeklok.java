package nl.leiden.brugwijzer.proef;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Een testklok die doorloopt: Keycloak leeft in de echte tijd, en haar tokens dus ook. Een proef
 * kan Brugwijzer laten denken dat het later is.
 */
final class Lopendeklok extends Testklok {

  private final AtomicReference<Duration> verschil = new AtomicReference<>(Duration.ZERO);

  @Override
  public void zetOp(Instant moment) {
    verschil.set(Duration.between(Instant.now(), moment));
  }

  @Override
  public void vooruit(Duration duur) {
    verschil.updateAndGet(eerder -> eerder.plus(duur));
  }

  @Override
  public void herstel() {
    verschil.set(Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(verschil.get());
  }
}
