package nl.leiden.brugwijzer.lijn;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Verbindt bezoekers met de applicatie van deze proef. */
@Component
class Lijn {

  private final Environment omgeving;

  Lijn(Environment omgeving) {
    this.omgeving = omgeving;
  }

  Bezoeker onbekende() {
    return new Bezoeker("http://localhost:" + omgeving.getRequiredProperty("local.server.port"));
  }

  Bezoeker als(Gebruiker wie) {
    return onbekende().meldtZichAan(wie.gebruikersnaam());
  }
}
