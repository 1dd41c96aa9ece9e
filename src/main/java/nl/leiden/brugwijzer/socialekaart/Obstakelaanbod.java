package nl.leiden.brugwijzer.socialekaart;

import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Obstakels die iemand in zijn eigen werk zag en met één tik kan melden. */
public interface Obstakelaanbod {

  /**
   * Waar het knelde, zonder iets van het gezin.
   *
   * @param regeling null als het bij een instantie was
   * @param instantie null als het bij een regeling was
   */
  record Aanbod(UUID regeling, UUID instantie, Obstakel obstakel) {}

  /** Het aanbod met dit id, of leeg als het er niet is of niet van het werk van deze gebruiker. */
  Optional<Aanbod> van(UUID aanbod, Gebruiker wie);
}
