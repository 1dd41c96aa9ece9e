package nl.leiden.brugwijzer.config;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.config.Aanmeldhulp.Personage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** De laatste regels van de start: waar Brugwijzer te vinden is, en als wie. */
@Component
class Klaarmelding {

  private static final Logger LOG = LoggerFactory.getLogger(Klaarmelding.class);

  private final ObjectProvider<Aanmeldhulp> hulp;
  private final Environment omgeving;
  private final Woorden woorden;

  Klaarmelding(ObjectProvider<Aanmeldhulp> hulp, Environment omgeving, Woorden woorden) {
    this.hulp = hulp;
    this.omgeving = omgeving;
    this.woorden = woorden;
  }

  @EventListener(ApplicationReadyEvent.class)
  void meld() {
    var demo = hulp.getIfAvailable();
    if (demo == null) LOG.info("Brugwijzer staat klaar op {}{}", adres(), na());
    else {
      LOG.info("Brugwijzer (demo) staat klaar op http://localhost:{}{}", poort(), na());
      LOG.info("Meld je aan als een van deze verzonnen mensen, wachtwoord {}:", demo.wachtwoord());
      demo.groepen().stream().flatMap(groep -> groep.personages().stream()).forEach(this::noem);
    }
  }

  private void noem(Personage wie) {
    LOG.info(
        "  {} {}, {}",
        "%-22s".formatted(wie.gebruikersnaam()),
        woorden.van("rol." + wie.rol()),
        wie.plek());
  }

  private String adres() {
    return omgeving.getProperty("brugwijzer.adres");
  }

  private String poort() {
    return omgeving.getProperty("local.server.port");
  }

  private static String na() {
    var sinds = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    return ", na " + sinds.toSeconds() + " seconden.";
  }
}
