package nl.leiden.brugwijzer.config.demo.verhaal;

import java.time.Instant;

/** Doet iets op een ander moment dan nu. */
public interface Tijdreis {

  /** Doet {@code wat} alsof het dit moment is; daarna is het weer nu. */
  void op(Instant moment, Runnable wat);
}
