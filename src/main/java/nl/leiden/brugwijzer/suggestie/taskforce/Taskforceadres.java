package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.UUID;
import nl.leiden.brugwijzer.bericht.Berichtadres;
import nl.leiden.brugwijzer.document.Zaakverwijzing;
import org.springframework.stereotype.Component;

/** Waar een bericht over een vergadering naartoe leidt. */
@Component
class Taskforceadres implements Berichtadres {

  /** De soort zaak, voor berichten, documenten en auditspoor: een vergadering. */
  static final String ZAAKSOORT = "taskforce";

  /** Een agendapunt in het auditspoor. */
  static final String AGENDAPUNT = "agendapunt";

  @Override
  public String zaaksoort() {
    return ZAAKSOORT;
  }

  @Override
  public String pad(UUID zaak) {
    return van(zaak);
  }

  static Zaakverwijzing verwijzing(UUID vergadering) {
    return new Zaakverwijzing(ZAAKSOORT, vergadering);
  }

  static String van(UUID vergadering) {
    return "/taskforce/vergaderingen/" + vergadering;
  }
}
