package nl.leiden.brugwijzer.school;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Een plek waar een school is.
 *
 * @param brin6 vestigingsnummer: BRIN en twee cijfers; twee scholen kunnen een BRIN delen
 * @param naam naam in de bron
 * @param roepnaam naam zoals mensen haar noemen
 * @param leerlingen aantal leerlingen volgens de bron, of null
 * @param achterstandsscore schoolscore met drempel, of null
 * @param district stadsdistrict, of null als de bron het niet noemt
 * @param herkomstNummer hoe zeker het vestigingsnummer is
 */
public record Vestiging(
    String brin6,
    String brin,
    String naam,
    String roepnaam,
    Soort soort,
    Integer leerlingen,
    BigDecimal achterstandsscore,
    String district,
    HerkomstNummer herkomstNummer,
    String bron,
    LocalDate bronDatum) {

  /** Soort onderwijs. */
  public enum Soort {
    PRIMAIR_ONDERWIJS,
    SPECIAAL_ONDERWIJS,
    VOORSCHOOL
  }

  /** Waar het vestigingsnummer vandaan komt. */
  public enum HerkomstNummer {
    REGISTER,
    AFGELEID,
    AANGENOMEN
  }
}
