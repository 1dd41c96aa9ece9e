package nl.leiden.brugwijzer.engine;

import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Wat wij in de motor zetten voordat hij start. */
@Component
class Motorinbouw extends AbstractProcessEnginePlugin {

  private final ApplicationEventPublisher omroep;
  private final ObjectProvider<ObservationRegistry> metingen;

  Motorinbouw(ApplicationEventPublisher omroep, ObjectProvider<ObservationRegistry> metingen) {
    this.omroep = omroep;
    this.metingen = metingen;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl motor) {
    motor.setFailedJobCommandFactory((klus, fout) -> new Mislukking(klus, fout, omroep));
    motor.setCustomPreCommandInterceptorsTxRequired(List.of(new Klusspoor(metingen)));
    // De zaak staat zo ook bij wat de motor zelf in het logboek schrijft.
    motor.setLoggingContextBusinessKey("zaak");
  }
}
