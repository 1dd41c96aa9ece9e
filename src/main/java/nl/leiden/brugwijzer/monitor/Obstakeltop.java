package nl.leiden.brugwijzer.monitor;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Obstakel;

/**
 * Waar het het vaakst op vastliep.
 *
 * @param maanden de maanden van het verloop, oudste eerst
 * @param rijen meest voorkomende eerst
 */
public record Obstakeltop(List<YearMonth> maanden, List<Rij> rijen) {

  /**
   * Een obstakel bij een bestemming.
   *
   * @param regeling of de bestemming een regeling is; anders is het een instantie
   * @param naam naam van de bestemming
   * @param aantal onderdrukt aantal doorverwijzingen in alle maanden samen
   * @param scholen onderdrukt aantal scholen
   * @param verloop onderdrukt aantal per maand
   */
  public record Rij(
      UUID bestemming,
      boolean regeling,
      String naam,
      Obstakel obstakel,
      String aantal,
      String scholen,
      List<String> verloop) {}
}
