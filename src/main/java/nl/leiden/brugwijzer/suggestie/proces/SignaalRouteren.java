package nl.leiden.brugwijzer.suggestie.proces;

import nl.leiden.brugwijzer.suggestie.Signaalprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Bepaalt van wie een signaal is dat net binnenkwam. */
@Component("signaalRouteren")
class SignaalRouteren implements JavaDelegate {

  private final Signaalprocesvragen vragen;

  SignaalRouteren(Signaalprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.routeer(Zaak.van(proces));
  }
}
