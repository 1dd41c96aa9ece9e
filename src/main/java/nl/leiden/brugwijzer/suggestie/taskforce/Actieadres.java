package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.UUID;
import nl.leiden.brugwijzer.bericht.Berichtadres;
import org.springframework.stereotype.Component;

/** Waar een bericht over een actie naartoe leidt. */
@Component
class Actieadres implements Berichtadres {

  /** De zaaksoort, gelijk aan de sleutel van het proces. */
  static final String ZAAKSOORT = "taskforceactie";

  /** De enige stap in het model. */
  static final String STAP = "actieUitvoeren";

  @Override
  public String zaaksoort() {
    return ZAAKSOORT;
  }

  @Override
  public String pad(UUID zaak) {
    return van(zaak);
  }

  static String van(UUID zaak) {
    return "/taskforce/acties/" + zaak;
  }
}
