package nl.leiden.brugwijzer.suggestie.proces;

import nl.leiden.brugwijzer.suggestie.Signaalprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sluit een signaal dat zijn antwoord had. */
@Component("signaalSluiten")
class SignaalSluiten implements JavaDelegate {

  private final Signaalprocesvragen vragen;

  SignaalSluiten(Signaalprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.sluit(Zaak.van(proces));
  }
}
