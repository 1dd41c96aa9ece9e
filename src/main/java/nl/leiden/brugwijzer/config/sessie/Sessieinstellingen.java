package nl.leiden.brugwijzer.config.sessie;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Hoe lang iemand aangemeld blijft.
 *
 * @param stil zo lang mag iemand niets doen
 * @param hoogstens zo lang na het aanmelden is het hoe dan ook voorbij
 * @param waarschuw zo lang voor het einde zegt de pagina het
 */
@ConfigurationProperties("brugwijzer.sessie")
public record Sessieinstellingen(
    @DefaultValue("30m") Duration stil,
    @DefaultValue("10h") Duration hoogstens,
    @DefaultValue("5m") Duration waarschuw) {

  private static final int DELEN = 30;

  /**
   * Hoe precies de database weet wanneer iemand voor het laatst iets deed: een half uur op een
   * minuut. Elk verzoek opschrijven zou elke pagina een opdracht duurder maken.
   */
  Duration rust() {
    return stil.dividedBy(DELEN);
  }

  /** Nooit eerder voorbij dan beloofd. */
  Duration bewaard() {
    return stil.plus(rust());
  }
}
