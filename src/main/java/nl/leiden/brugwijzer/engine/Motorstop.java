package nl.leiden.brugwijzer.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wie gaat stoppen, neemt geen wekkers meer aan: die zouden op slot blijven bij een exemplaar dat
 * er niet meer is. Wat al loopt, wordt afgemaakt.
 */
@Component
class Motorstop {

  private final ObjectProvider<JobExecutor> uitvoerder;

  Motorstop(ObjectProvider<JobExecutor> uitvoerder) {
    this.uitvoerder = uitvoerder;
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    uitvoerder.ifAvailable(JobExecutor::shutdown);
  }
}
