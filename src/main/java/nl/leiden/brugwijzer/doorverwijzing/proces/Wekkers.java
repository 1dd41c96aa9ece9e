package nl.leiden.brugwijzer.doorverwijzing.proces;

import java.util.Date;
import nl.leiden.brugwijzer.doorverwijzing.Procesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Zet de wekkers van het model naar de termijnen van het domein. */
@Component("wekkers")
public class Wekkers {

  private final Procesvragen vragen;

  Wekkers(Procesvragen vragen) {
    this.vragen = vragen;
  }

  public Date laatsteDag(DelegateExecution proces, String stap) {
    return Date.from(vragen.laatsteDag(Zaak.van(proces), stap).toInstant());
  }

  public Date leiderVanaf(DelegateExecution proces) {
    return Date.from(vragen.leiderVanaf(Zaak.van(proces)).toInstant());
  }

  public Date bellenVanaf(DelegateExecution proces) {
    return Date.from(vragen.bellenVanaf(Zaak.van(proces)).toInstant());
  }
}
