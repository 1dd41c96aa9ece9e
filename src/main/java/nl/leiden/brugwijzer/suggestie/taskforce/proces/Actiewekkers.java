package nl.leiden.brugwijzer.suggestie.taskforce.proces;

import java.util.Date;
import nl.leiden.brugwijzer.suggestie.taskforce.Actieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Zet de wekkers van het model naar de laatste dag van de actie. */
@Component("actiewekkers")
public class Actiewekkers {

  private final Actieprocesvragen vragen;

  Actiewekkers(Actieprocesvragen vragen) {
    this.vragen = vragen;
  }

  public Date laatsteDag(DelegateExecution proces) {
    return Date.from(vragen.laatsteDag(Actiezaak.van(proces)).toInstant());
  }

  public Date teLaat(DelegateExecution proces) {
    return Date.from(vragen.teLaat(Actiezaak.van(proces)).toInstant());
  }
}
