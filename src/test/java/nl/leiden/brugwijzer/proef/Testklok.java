package nl.leiden.brugwijzer.proef;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Een klok die stilstaat tot een proef hem verzet. De opstelling is gedeeld: een proef die de klok
 * verzet, zet hem daarna terug met {@link #herstel()}.
 */
public class Testklok extends Clock {

  /** Een gewone werkdag: maandagochtend 16 november 2026. */
  public static final ZonedDateTime BEGIN =
      ZonedDateTime.of(2026, 11, 16, 9, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));

  private final AtomicReference<Instant> nu = new AtomicReference<>(BEGIN.toInstant());

  /** Zet de klok op een moment. */
  public void zetOp(Instant moment) {
    nu.set(moment);
  }

  /** Zet de klok op een dag, negen uur 's ochtends. */
  public void zetOp(LocalDate dag) {
    zetOp(dag.atTime(LocalTime.of(9, 0)).atZone(getZone()).toInstant());
  }

  /** Draait de klok vooruit. */
  public void vooruit(Duration duur) {
    nu.updateAndGet(moment -> moment.plus(duur));
  }

  /** Zet de klok terug op het begin. */
  public void herstel() {
    zetOp(BEGIN.toInstant());
  }

  @Override
  public Instant instant() {
    return nu.get();
  }

  @Override
  public ZoneId getZone() {
    return BEGIN.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
