package nl.leiden.brugwijzer.basis;

import java.time.Duration;

/** Hoe vaak iets achter elkaar mag, voor alle kopieën van Brugwijzer samen. */
public interface Drempel {

  /** Wat er geteld wordt. */
  enum Soort {
    /** Aanmelden vanaf één adres op het internet. */
    AANMELDEN_ADRES,
    /** Aanmelden met één naam, bestaand of niet. */
    AANMELDEN_NAAM,
    /** Uitnodigen door één gebruiker. */
    UITNODIGEN,
    /** Vragen aan de API door één gebruiker. */
    API,
    /** Wat zonder aanmelden kan, vanaf één adres op het internet. */
    OPENBAAR
  }

  /**
   * Wat er na deze keer nog kan.
   *
   * @param hoogstens hoe vaak het mag
   * @param per in hoeveel tijd
   * @param over hoe vaak het nu nog kan
   */
  record Stand(long hoogstens, Duration per, long over) {}

  /**
   * Telt één keer mee.
   *
   * @param sleutel voor wie er geteld wordt; wordt alleen als kenmerk bewaard
   * @throws TeVaak als het nu niet mag
   */
  Stand neem(Soort soort, String sleutel);
}
