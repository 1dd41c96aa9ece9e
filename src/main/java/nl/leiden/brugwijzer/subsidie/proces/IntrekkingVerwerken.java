package nl.leiden.brugwijzer.subsidie.proces;

import nl.leiden.brugwijzer.subsidie.Subsidieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Verwerkt dat de school haar aanvraag introk. */
@Component("intrekkingVerwerken")
class IntrekkingVerwerken implements JavaDelegate {

  private final Subsidieprocesvragen vragen;

  IntrekkingVerwerken(Subsidieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.verwerkIntrekking(Zaak.van(proces));
  }
}
