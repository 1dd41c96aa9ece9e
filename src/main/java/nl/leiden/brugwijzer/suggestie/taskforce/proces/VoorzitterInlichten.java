package nl.leiden.brugwijzer.suggestie.taskforce.proces;

import nl.leiden.brugwijzer.suggestie.taskforce.Actieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Meldt de voorzitter dat een actie niet op tijd klaar is. */
@Component("voorzitterInlichten")
class VoorzitterInlichten implements JavaDelegate {

  private final Actieprocesvragen vragen;

  VoorzitterInlichten(Actieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.lichtVoorzitterIn(Actiezaak.van(proces));
  }
}
