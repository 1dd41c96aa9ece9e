package nl.leiden.brugwijzer.config.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * De tijd in de demo. Wie het verhaal naspeelt, zet haar voor zichzelf terug; voor alle anderen
 * loopt zij gewoon door.
 */
@Component
@Profile("demo & !test")
class Demoklok extends Clock implements Tijdreis {

  private final ThreadLocal<Instant> toen = new ThreadLocal<>();
  private final Clock nu;

  Demoklok() {
    this(Clock.system(ZoneId.of("Europe/Amsterdam")));
  }

  private Demoklok(Clock nu) {
    this.nu = nu;
  }

  @Override
  public void op(Instant moment, Runnable wat) {
    toen.set(moment);
    try {
      wat.run();
    } finally {
      toen.remove();
    }
  }

  @Override
  public Instant instant() {
    var verzet = toen.get();
    return verzet == null ? nu.instant() : verzet;
  }

  @Override
  public ZoneId getZone() {
    return nu.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new Demoklok(nu.withZone(zone));
  }
}
