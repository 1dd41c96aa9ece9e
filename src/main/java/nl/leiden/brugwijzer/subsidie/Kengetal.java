package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;

/**
 * Een getal over de school, met het jaar en de bron.
 *
 * @param waarde null zolang het niet is ingevuld
 */
public record Kengetal(BigDecimal waarde, Integer jaar, String bron) {

  static final Kengetal LEEG = new Kengetal(null, null, "");

  boolean volledig() {
    return waarde != null && jaar != null && !bron.isBlank();
  }
}
