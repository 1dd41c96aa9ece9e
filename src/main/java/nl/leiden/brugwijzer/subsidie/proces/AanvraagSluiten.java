package nl.leiden.brugwijzer.subsidie.proces;

import nl.leiden.brugwijzer.subsidie.Subsidieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sluit de aanvraag als de hoofdweg af is. */
@Component("aanvraagSluiten")
class AanvraagSluiten implements JavaDelegate {

  private final Subsidieprocesvragen vragen;

  AanvraagSluiten(Subsidieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.sluit(Zaak.van(proces));
  }
}
