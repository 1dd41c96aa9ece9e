package nl.leiden.brugwijzer.suggestie.proces;

import nl.leiden.brugwijzer.suggestie.Signaalprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Herinnert op de laatste dag wie een taak heeft. */
@Component("signaaltaakHerinneren")
class SignaaltaakHerinneren implements TaskListener {

  private final Signaalprocesvragen vragen;

  SignaaltaakHerinneren(Signaalprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void notify(DelegateTask taak) {
    vragen.herinner(Zaak.van(taak.getExecution()), taak.getTaskDefinitionKey(), taak.getAssignee());
  }
}
