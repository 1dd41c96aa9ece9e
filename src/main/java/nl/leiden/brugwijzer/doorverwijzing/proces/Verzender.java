package nl.leiden.brugwijzer.doorverwijzing.proces;

import nl.leiden.brugwijzer.doorverwijzing.Procesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Voor de taken van de verzender. */
@Component("verzender")
class Verzender {

  private final Procesvragen vragen;

  Verzender(Procesvragen vragen) {
    this.vragen = vragen;
  }

  public String van(DelegateExecution proces) {
    return vragen.verzender(Zaak.van(proces));
  }
}
