package nl.leiden.brugwijzer.suggestie.proces;

import nl.leiden.brugwijzer.suggestie.Signaalprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Legt vast dat de melder een vraag niet beantwoordde. */
@Component("geenReactieVastleggen")
class GeenReactieVastleggen implements JavaDelegate {

  private final Signaalprocesvragen vragen;

  GeenReactieVastleggen(Signaalprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.geenReactie(Zaak.van(proces));
  }
}
