package nl.leiden.brugwijzer.subsidie;

import java.util.UUID;
import nl.leiden.brugwijzer.bericht.Berichtadres;
import nl.leiden.brugwijzer.document.Zaakverwijzing;
import org.springframework.stereotype.Component;

/** Waar een bericht over een aanvraag naartoe leidt. */
@Component
class Subsidieadres implements Berichtadres {

  /** De soort zaak, voor berichten, auditspoor en later het proces. */
  static final String ZAAKSOORT = "subsidieaanvraag";

  @Override
  public String zaaksoort() {
    return ZAAKSOORT;
  }

  @Override
  public String pad(UUID zaak) {
    return van(zaak);
  }

  /** Hoe de kamer van de documenten een aanvraag noemt. */
  static Zaakverwijzing verwijzing(AanvraagId id) {
    return new Zaakverwijzing(ZAAKSOORT, id.waarde());
  }

  /** Het pad van een aanvraag. */
  static String van(UUID zaak) {
    return "/subsidies/" + zaak;
  }
}
