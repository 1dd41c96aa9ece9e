package nl.leiden.brugwijzer.doorverwijzing.proces;

import nl.leiden.brugwijzer.doorverwijzing.Procesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Herinnert het team op de laatste dag. */
@Component("teamHerinneren")
class TeamHerinneren implements JavaDelegate {

  private final Procesvragen vragen;

  TeamHerinneren(Procesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.herinner(Zaak.van(proces), "ontvangstBevestigen", null);
  }
}
