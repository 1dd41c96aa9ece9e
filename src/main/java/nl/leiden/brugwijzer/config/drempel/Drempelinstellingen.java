package nl.leiden.brugwijzer.config.drempel;

import java.time.Duration;
import java.util.Map;
import nl.leiden.brugwijzer.basis.Drempel.Soort;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Hoe vaak alles mag.
 *
 * @param grens per soort
 */
@ConfigurationProperties("brugwijzer.drempel")
record Drempelinstellingen(Map<Soort, Grens> grens) {

  /**
   * Een grens.
   *
   * @param keer hoe vaak
   * @param per in hoeveel tijd
   */
  record Grens(long keer, Duration per) {}

  Drempelinstellingen {
    for (var soort : Soort.values())
      if (!grens.containsKey(soort))
        throw new IllegalArgumentException("brugwijzer.drempel.grens mist " + soort);
  }
}
