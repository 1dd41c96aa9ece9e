package nl.leiden.brugwijzer.doorverwijzing.proces;

import nl.leiden.brugwijzer.doorverwijzing.Procesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Voor wie de taken van de verzender zijn; publiek omdat het model haar bij naam noemt. */
@Component("verzender")
public class Verzender {

  private final Procesvragen vragen;

  Verzender(Procesvragen vragen) {
    this.vragen = vragen;
  }

  public String van(DelegateExecution proces) {
    return vragen.verzender(Zaak.van(proces));
  }
}
