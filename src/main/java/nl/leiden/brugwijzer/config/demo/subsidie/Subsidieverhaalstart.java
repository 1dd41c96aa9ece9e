package nl.leiden.brugwijzer.config.demo.subsidie;

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
 * Vertelt het verhaal van de subsidie bij de eerste start, na de regelingen. Gaat dat mis, dan zijn
 * er geen aanvragen maar werkt de demo wel; de volgende start probeert het opnieuw.
 */
@Component
@Profile("demo & !test")
@Order(120)
class Subsidieverhaalstart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Subsidieverhaalstart.class);

  private final Subsidieverhaal verhaal;
  private final Tijdreis tijdreis;

  Subsidieverhaalstart(Subsidieverhaal verhaal, Tijdreis tijdreis) {
    this.verhaal = verhaal;
    this.tijdreis = tijdreis;
  }

  @Override
  public void run(ApplicationArguments argumenten) {
    var begin = System.nanoTime();
    try {
      if (verhaal.vertel(tijdreis))
        LOG.info(
            "De verzonnen aanvragen staan klaar ({} s).",
            Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    } catch (RuntimeException mislukt) {
      LOG.error("De verzonnen aanvragen konden niet worden klaargezet.", mislukt);
    }
  }
}
