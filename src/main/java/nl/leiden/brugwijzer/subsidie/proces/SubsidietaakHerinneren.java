package nl.leiden.brugwijzer.subsidie.proces;

import nl.leiden.brugwijzer.subsidie.Subsidieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Herinnert op de laatste dag wie een taak heeft. */
@Component("subsidietaakHerinneren")
class SubsidietaakHerinneren implements TaskListener {

  private final Subsidieprocesvragen vragen;

  SubsidietaakHerinneren(Subsidieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void notify(DelegateTask taak) {
    vragen.herinner(Zaak.van(taak.getExecution()), taak.getTaskDefinitionKey(), taak.getAssignee());
  }
}
