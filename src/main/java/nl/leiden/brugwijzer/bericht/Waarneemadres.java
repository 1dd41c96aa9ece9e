package nl.leiden.brugwijzer.bericht;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Een bericht over een waarneming leidt naar het scherm met alle afspraken. */
@Component
class Waarneemadres implements Berichtadres {

  static final String ZAAKSOORT = "waarneming";

  @Override
  public String zaaksoort() {
    return ZAAKSOORT;
  }

  @Override
  public String pad(UUID zaak) {
    return "/waarnemen";
  }
}
