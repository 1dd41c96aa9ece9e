package nl.leiden.brugwijzer.subsidie.proces;

import nl.leiden.brugwijzer.subsidie.Subsidieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Meldt dat een zienswijze uitbleef; het model zegt bij welke stap. */
@Component("zienswijzetermijnVerstreken")
class ZienswijzetermijnVerstreken implements JavaDelegate {

  private final Subsidieprocesvragen vragen;

  ZienswijzetermijnVerstreken(Subsidieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.zienswijzetermijnVerstreken(Zaak.van(proces), (String) proces.getVariable("stap"));
  }
}
