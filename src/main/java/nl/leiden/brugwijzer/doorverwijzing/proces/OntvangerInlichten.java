package nl.leiden.brugwijzer.doorverwijzing.proces;

import nl.leiden.brugwijzer.doorverwijzing.Procesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Vertelt de ontvanger dat de doorverwijzing is ingetrokken. */
@Component("ontvangerInlichten")
class OntvangerInlichten implements JavaDelegate {

  private final Procesvragen vragen;

  OntvangerInlichten(Procesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.lichtOntvangerIn(Zaak.van(proces));
  }
}
