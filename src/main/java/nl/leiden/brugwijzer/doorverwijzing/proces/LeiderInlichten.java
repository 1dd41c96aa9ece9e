package nl.leiden.brugwijzer.doorverwijzing.proces;

import nl.leiden.brugwijzer.doorverwijzing.Procesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Licht de teamleider in als een antwoord uitblijft. */
@Component("leiderInlichten")
class LeiderInlichten implements JavaDelegate {

  private final Procesvragen vragen;

  LeiderInlichten(Procesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.lichtLeiderIn(Zaak.van(proces));
  }
}
