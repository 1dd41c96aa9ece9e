package nl.leiden.brugwijzer.config.demo.verhaal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Vertelt het verhaal bij de eerste start, na de mensen en de sociale kaart. Gaat dat mis, dan is
 * de demo leeg maar werkt zij wel; de volgende start probeert het opnieuw.
 */
@Component
@Profile("demo & !test")
@Order(200)
class Verhaalstart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Verhaalstart.class);

  private final Demoverhaal verhaal;
  private final Tijdreis tijdreis;

  Verhaalstart(Demoverhaal verhaal, Tijdreis tijdreis) {
    this.verhaal = verhaal;
    this.tijdreis = tijdreis;
  }

  @Override
  public void run(ApplicationArguments argumenten) {
    try {
      verhaal.vertel(tijdreis);
    } catch (RuntimeException mislukt) {
      LOG.error("De verzonnen gezinnen konden niet worden klaargezet.", mislukt);
    }
  }
}
