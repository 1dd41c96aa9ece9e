package nl.leiden.brugwijzer.suggestie.taskforce.proces;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** De actie achter een lopend proces: haar id is de bedrijfssleutel. */
final class Actiezaak {

  private Actiezaak() {}

  static UUID van(DelegateExecution proces) {
    return UUID.fromString(proces.getProcessBusinessKey());
  }
}
