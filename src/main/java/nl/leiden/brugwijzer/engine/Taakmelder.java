package nl.leiden.brugwijzer.engine;

import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.engine.Taakgebeurtenis.Soort;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Vertaalt wat de motor over een taak meldt naar onze eigen gebeurtenis, in dezelfde transactie.
 */
@Component
class Taakmelder {

  private static final Map<String, Soort> SOORTEN =
      Map.of(
          TaskListener.EVENTNAME_CREATE, Soort.GEMAAKT,
          TaskListener.EVENTNAME_ASSIGNMENT, Soort.TOEGEWEZEN,
          TaskListener.EVENTNAME_COMPLETE, Soort.AFGEROND,
          TaskListener.EVENTNAME_DELETE, Soort.VERVALLEN);

  private final ApplicationEventPublisher omroep;

  Taakmelder(ApplicationEventPublisher omroep) {
    this.omroep = omroep;
  }

  @EventListener
  void meld(DelegateTask taak) {
    var soort = SOORTEN.get(taak.getEventName());
    if (soort == null) return;
    omroep.publishEvent(
        new Taakgebeurtenis(
            soort,
            UUID.fromString(taak.getId()),
            zaaksoort(taak.getProcessDefinitionId()),
            UUID.fromString(taak.getExecution().getProcessBusinessKey()),
            taak.getTaskDefinitionKey(),
            taak.getAssignee()));
  }

  /** De sleutel uit een definitie-id als {@code doorverwijzing:1:3f2…}. */
  static String zaaksoort(String definitie) {
    return definitie.substring(0, definitie.indexOf(':'));
  }
}
