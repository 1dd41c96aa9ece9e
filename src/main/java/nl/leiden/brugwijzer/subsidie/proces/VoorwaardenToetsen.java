package nl.leiden.brugwijzer.subsidie.proces;

import nl.leiden.brugwijzer.subsidie.Subsidieprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Laat een ingediende aanvraag aan de voorwaarden toetsen. */
@Component("voorwaardenToetsen")
class VoorwaardenToetsen implements JavaDelegate {

  private final Subsidieprocesvragen vragen;

  VoorwaardenToetsen(Subsidieprocesvragen vragen) {
    this.vragen = vragen;
  }

  @Override
  public void execute(DelegateExecution proces) {
    vragen.toetsVoorwaarden(Zaak.van(proces));
  }
}
