package nl.leiden.brugwijzer.suggestie.proces;

import nl.leiden.brugwijzer.suggestie.Signaalprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Voor wie de taken van de melder zijn; publiek omdat het model haar bij naam noemt. */
@Component("signaalmelder")
public class Signaalmelder {

  private final Signaalprocesvragen vragen;

  Signaalmelder(Signaalprocesvragen vragen) {
    this.vragen = vragen;
  }

  public String van(DelegateExecution proces) {
    return vragen.melder(Zaak.van(proces));
  }
}
