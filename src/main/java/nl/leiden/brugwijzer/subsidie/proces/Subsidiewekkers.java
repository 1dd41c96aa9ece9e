package nl.leiden.brugwijzer.subsidie.proces;

import java.time.ZonedDateTime;
import java.util.Date;
import nl.leiden.brugwijzer.subsidie.Subsidieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Zet de wekkers van het model naar de termijnen van het domein. */
@Component("subsidiewekkers")
public class Subsidiewekkers {

  private final Subsidieprocesvragen vragen;

  Subsidiewekkers(Subsidieprocesvragen vragen) {
    this.vragen = vragen;
  }

  public Date laatsteDag(DelegateExecution proces, String stap) {
    return datum(vragen.laatsteDag(Zaak.van(proces), stap));
  }

  public Date hersteltermijnVoorbij(DelegateExecution proces) {
    return datum(vragen.hersteltermijnVoorbij(Zaak.van(proces)));
  }

  public Date zienswijzetermijnVoorbij(DelegateExecution proces, String stap) {
    return datum(vragen.zienswijzetermijnVoorbij(Zaak.van(proces), stap));
  }

  public Date verantwoordingstermijnVoorbij(DelegateExecution proces) {
    return datum(vragen.verantwoordingstermijnVoorbij(Zaak.van(proces)));
  }

  public Date bezwaartermijnVoorbij(DelegateExecution proces) {
    return datum(vragen.bezwaartermijnVoorbij(Zaak.van(proces)));
  }

  private static Date datum(ZonedDateTime moment) {
    return Date.from(moment.toInstant());
  }
}
