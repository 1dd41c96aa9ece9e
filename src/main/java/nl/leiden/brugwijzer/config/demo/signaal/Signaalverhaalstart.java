package nl.leiden.brugwijzer.config.demo.signaal;

import java.time.Duration;
import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Vertelt het verhaal van de signalen bij de eerste start, na dat van de gezinnen. Gaat dat mis,
 * dan zijn er geen signalen maar werkt de demo wel; de volgende start probeert het opnieuw.
 */
@Component
@Profile("demo & !test")
@Order(210)
class Signaalverhaalstart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Signaalverhaalstart.class);

  private final Signaalverhaal verhaal;
  private final Tijdreis tijdreis;

  Signaalverhaalstart(Signaalverhaal verhaal, Tijdreis tijdreis) {
    this.verhaal = verhaal;
    this.tijdreis = tijdreis;
  }

  @Override
  public void run(ApplicationArguments argumenten) {
    var begin = System.nanoTime();
    try {
      if (verhaal.vertel(tijdreis))
        LOG.info(
            "De verzonnen signalen staan klaar ({} s).",
            Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    } catch (RuntimeException mislukt) {
      LOG.error("De verzonnen signalen konden niet worden klaargezet.", mislukt);
    }
  }
}
