package nl.leiden.brugwijzer.suggestie.taskforce.proces;

import nl.leiden.brugwijzer.suggestie.taskforce.Actieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Meldt dat een actie klaar is. */
@Component("actieAfsluiten")
class ActieAfsluiten implements JavaDelegate {

  private final Actieprocesvragen vragen;

  ActieAfsluiten(Actieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.sluit(Actiezaak.van(proces));
  }
}
