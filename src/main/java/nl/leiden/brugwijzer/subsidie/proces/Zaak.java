package nl.leiden.brugwijzer.subsidie.proces;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** De aanvraag achter een lopend proces: haar id is de bedrijfssleutel. */
final class Zaak {

  private Zaak() {}

  static UUID van(DelegateExecution proces) {
    return UUID.fromString(proces.getProcessBusinessKey());
  }
}
