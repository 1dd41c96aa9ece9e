package nl.leiden.brugwijzer.suggestie;

import java.util.UUID;
import nl.leiden.brugwijzer.bericht.Berichtadres;
import nl.leiden.brugwijzer.document.Zaakverwijzing;
import org.springframework.stereotype.Component;

/** Waar een bericht over een signaal naartoe leidt. */
@Component
class Signaaladres implements Berichtadres {

  /** De soort zaak, gelijk aan de sleutel van het proces. */
  static final String ZAAKSOORT = "vereenvoudigsuggestie";

  @Override
  public String zaaksoort() {
    return ZAAKSOORT;
  }

  @Override
  public String pad(UUID zaak) {
    return van(zaak);
  }

  /** Hoe de kamer van de documenten een signaal noemt. */
  static Zaakverwijzing verwijzing(SignaalId id) {
    return new Zaakverwijzing(ZAAKSOORT, id.waarde());
  }

  /** Het pad van een signaal. */
  static String van(UUID zaak) {
    return "/signalen/" + zaak;
  }
}
