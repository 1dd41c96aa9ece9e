package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Een melding wacht kort op de pagina waar zij hoort. Wie nooit komt, zoals een programma dat
 * omleidingen niet volgt, laat zo geen stapel meldingen in zijn sessie achter.
 */
class Meldingen extends SessionFlashMapManager {

  private static final int SECONDEN = 20;

  Meldingen() {
    setFlashMapTimeout(SECONDEN);
  }

  /** Een plaatje of een programma heeft geen melding nodig; daarvoor hoeft geen sessie gelezen. */
  @Override
  protected List<FlashMap> retrieveFlashMaps(HttpServletRequest verzoek) {
    return Vrij.ZONDER_SESSIE.matches(verzoek) ? null : super.retrieveFlashMaps(verzoek);
  }
}
