package nl.leiden.brugwijzer.subsidie.proces;

import nl.leiden.brugwijzer.subsidie.Subsidieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Meldt dat de school niet op tijd verantwoordde. */
@Component("verantwoordingstermijnVerstreken")
class VerantwoordingstermijnVerstreken implements JavaDelegate {

  private final Subsidieprocesvragen vragen;

  VerantwoordingstermijnVerstreken(Subsidieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.verantwoordingstermijnVerstreken(Zaak.van(proces));
  }
}
