package nl.leiden.brugwijzer.subsidie.proces;

import nl.leiden.brugwijzer.subsidie.Subsidieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Meldt dat de school niet op tijd aanvulde. */
@Component("hersteltermijnVerstreken")
class HersteltermijnVerstreken implements JavaDelegate {

  private final Subsidieprocesvragen vragen;

  HersteltermijnVerstreken(Subsidieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.hersteltermijnVerstreken(Zaak.van(proces));
  }
}
