package nl.leiden.brugwijzer.suggestie.taskforce.proces;

import nl.leiden.brugwijzer.suggestie.taskforce.Actieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Herinnert op de laatste dag wie een actie heeft. */
@Component("actieHerinneren")
class ActieHerinneren implements TaskListener {

  private final Actieprocesvragen vragen;

  ActieHerinneren(Actieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void notify(DelegateTask taak) {
    vragen.herinner(Actiezaak.van(taak.getExecution()));
  }
}
