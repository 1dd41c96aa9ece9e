package nl.leiden.brugwijzer.suggestie.proces;

import java.time.ZonedDateTime;
import java.util.Date;
import nl.leiden.brugwijzer.suggestie.Signaalprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Zet de wekkers van het model naar de termijnen van het domein. */
@Component("signaalwekkers")
public class Signaalwekkers {

  private final Signaalprocesvragen vragen;

  Signaalwekkers(Signaalprocesvragen vragen) {
    this.vragen = vragen;
  }

  public Date laatsteDag(DelegateExecution proces, String stap) {
    return datum(vragen.laatsteDag(Zaak.van(proces), stap));
  }

  public Date escalatie(DelegateExecution proces) {
    return datum(vragen.escalatie(Zaak.van(proces)));
  }

  public Date vraagVoorbij(DelegateExecution proces) {
    return datum(vragen.vraagVoorbij(Zaak.van(proces)));
  }

  public Date uitvoeringTeLaat(DelegateExecution proces) {
    return datum(vragen.uitvoeringTeLaat(Zaak.van(proces)));
  }

  public Date tevredenheidVoorbij(DelegateExecution proces) {
    return datum(vragen.tevredenheidVoorbij(Zaak.van(proces)));
  }

  private static Date datum(ZonedDateTime moment) {
    return Date.from(moment.toInstant());
  }
}
