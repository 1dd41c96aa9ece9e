package nl.leiden.brugwijzer.subsidie.proces;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Geeft een spoor naast de hoofdweg zijn eigen antwoorden. Zonder dat zou een bezwaar bepalen wie
 * de volgende taak op de hoofdweg krijgt.
 */
@Component("eigenAntwoorden")
class EigenAntwoorden implements ExecutionListener {

  private static final List<String> ANTWOORDEN = List.of("antwoord", "behandelaar", "zienswijze");

  @Override
  public void notify(DelegateExecution spoor) {
    ANTWOORDEN.forEach(antwoord -> spoor.setVariableLocal(antwoord, null));
  }
}
