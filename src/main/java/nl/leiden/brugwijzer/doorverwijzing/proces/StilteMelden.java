package nl.leiden.brugwijzer.doorverwijzing.proces;

import nl.leiden.brugwijzer.doorverwijzing.Procesvragen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Meldt de verzender dat er een taak is om te bellen. */
@Component("stilteMelden")
class StilteMelden implements TaskListener {

  private final Procesvragen vragen;

  StilteMelden(Procesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void notify(DelegateTask taak) {
    vragen.meldStilte(Zaak.van(taak.getExecution()));
  }
}
