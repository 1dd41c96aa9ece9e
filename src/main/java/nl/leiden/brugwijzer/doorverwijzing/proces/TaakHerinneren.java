package nl.leiden.brugwijzer.doorverwijzing.proces;

import nl.leiden.brugwijzer.doorverwijzing.Procesvragen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Herinnert op de laatste dag wie een taak heeft. */
@Component("taakHerinneren")
class TaakHerinneren implements TaskListener {

  private final Procesvragen vragen;

  TaakHerinneren(Procesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void notify(DelegateTask taak) {
    vragen.herinner(Zaak.van(taak.getExecution()), taak.getTaskDefinitionKey(), taak.getAssignee());
  }
}
