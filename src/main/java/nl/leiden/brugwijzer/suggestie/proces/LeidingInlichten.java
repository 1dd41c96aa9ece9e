package nl.leiden.brugwijzer.suggestie.proces;

import nl.leiden.brugwijzer.suggestie.Signaalprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Meldt aan wie leiding geeft dat het te lang duurt. */
@Component("leidingInlichten")
class LeidingInlichten implements JavaDelegate {

  private final Signaalprocesvragen vragen;

  LeidingInlichten(Signaalprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.lichtLeidingIn(Zaak.van(proces));
  }
}
