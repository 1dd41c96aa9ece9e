package nl.leiden.brugwijzer.beheer;

import java.util.UUID;
import nl.leiden.brugwijzer.bericht.Berichtadres;
import org.springframework.stereotype.Component;

/** Een bericht over een storing leidt naar de lijst van wat vastliep. */
@Component
class Storingsadres implements Berichtadres {

  /** Hoe een storing heet in berichten en in het auditspoor. */
  static final String ZAAKSOORT = "storing";

  @Override
  public String zaaksoort() {
    return ZAAKSOORT;
  }

  @Override
  public String pad(UUID klus) {
    return "/beheer/storingen";
  }
}
