package nl.leiden.brugwijzer.suggestie.proces;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Het signaal achter een lopend proces: zijn id is de bedrijfssleutel. */
final class Zaak {

  private Zaak() {}

  static UUID van(DelegateExecution proces) {
    return UUID.fromString(proces.getProcessBusinessKey());
  }
}
