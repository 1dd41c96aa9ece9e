package nl.leiden.brugwijzer.document;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Telt bestanden die niet binnen mochten blijven. */
@Component
public class Weigertelling {

  /** Waarom niet. */
  private enum Reden {
    BESMET,
    NIET_TE_SCANNEN,
    INVOER
  }

  private final Map<Reden, Counter> tellers = new EnumMap<>(Reden.class);

  Weigertelling(MeterRegistry register) {
    for (var reden : Reden.values())
      tellers.put(
          reden,
          Counter.builder("brugwijzer.bestanden.geweigerd")
              .tag("reden", reden.name().toLowerCase(Locale.ROOT))
              .register(register));
  }

  /** Een bestand dat bij de deur al niet mocht: te groot, een verkeerde soort, of te veel. */
  public void bijDeDeur() {
    tellers.get(Reden.INVOER).increment();
  }

  @TransactionalEventListener
  void gescand(Gescand uitslag) {
    if (uitslag.status() == Documentstatus.BESMET) tellers.get(Reden.BESMET).increment();
    if (uitslag.status() == Documentstatus.NIET_TE_SCANNEN)
      tellers.get(Reden.NIET_TE_SCANNEN).increment();
  }
}
