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

  Klusspoor(ObjectProvider<ObservationRegistry> metingen) {
    this.metingen = metingen;
  }

  @Override
  public <T> T execute(Command<T> opdracht) {
    if (!(opdracht instanceof ExecuteJobsCmd)) return next.execute(opdracht);
    var buiten = MDC.get(VERZOEK);
    if (buiten == null) MDC.put(VERZOEK, UUID.randomUUID().toString());
    try {
      return Observation.createNotStarted(
              "brugwijzer.klus", metingen.getIfAvailable(() -> ObservationRegistry.NOOP))
          .contextualName("klus van de motor")
          .observe(() -> next.execute(opdracht));
    } finally {
      if (buiten == null) MDC.remove(VERZOEK);
    }
  }
}
