package nl.leiden.brugwijzer.engine;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;

/** Klokt elke klus van de motor, en geeft haar regels in het logboek een eigen nummer. */
class Klusspoor extends CommandInterceptor {

  private static final String VERZOEK = "verzoek";

  private final ObjectProvider<ObservationRegistry> metingen;
  private final ThreadLocal<String> mislukt = new ThreadLocal<>();

  Klusspoor(ObjectProvider<ObservationRegistry> metingen) {
    this.metingen = metingen;
  }

  @Override
  public <T> T execute(Command<T> opdracht) {
    if (!(opdracht instanceof ExecuteJobsCmd)) return next.execute(opdracht);
    var vanBuiten = MDC.get(VERZOEK) != null && !MDC.get(VERZOEK).equals(mislukt.get());
    if (!vanBuiten) MDC.put(VERZOEK, UUID.randomUUID().toString());
    try {
      var uitkomst = klok(opdracht);
      if (!vanBuiten) MDC.remove(VERZOEK);
      return uitkomst;
    } catch (RuntimeException fout) {
      // Wat er misging, schrijft de motor pas hierna op: het nummer blijft staan tot de volgende.
      if (!vanBuiten) mislukt.set(MDC.get(VERZOEK));
      throw fout;
    }
  }

  private <T> T klok(Command<T> opdracht) {
    return Observation.createNotStarted(
            "brugwijzer.klus", metingen.getIfAvailable(() -> ObservationRegistry.NOOP))
        .contextualName("klus van de motor")
        .observe(() -> next.execute(opdracht));
  }
}
