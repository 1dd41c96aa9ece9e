package nl.leiden.brugwijzer.engine;

import java.util.UUID;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.context.ApplicationEventPublisher;

/** Telt een mislukte klus zoals de motor dat altijd doet, en vertelt het rond. */
record Mislukking(String klus, Throwable fout, ApplicationEventPublisher omroep)
    implements Command<Object> {

  @Override
  public Object execute(CommandContext motor) {
    new DefaultJobRetryCmd(klus, fout).execute(motor);
    var mislukt = motor.getJobManager().findJobById(klus);
    if (mislukt != null) {
      // Wie meeluistert, bewaart iets bij deze klus: die moet er dan staan zoals zij nu is.
      omroep.publishEvent(gebeurtenis(mislukt));
    }
    return null;
  }

  private KlusMislukt gebeurtenis(JobEntity mislukt) {
    var plek = mislukt.getExecutionId() == null ? null : mislukt.getExecution();
    var zaak = plek == null ? null : plek.getProcessInstance().getBusinessKey();
    return new KlusMislukt(
        klus,
        mislukt.getProcessDefinitionKey(),
        zaak == null ? null : UUID.fromString(zaak),
        stap(mislukt),
        mislukt.getRetries() == 0,
        fout);
  }

  private static String stap(JobEntity mislukt) {
    if (mislukt.getFailedActivityId() != null) return mislukt.getFailedActivityId();
    return mislukt.getActivityId() != null ? mislukt.getActivityId() : mislukt.getJobHandlerType();
  }
}
