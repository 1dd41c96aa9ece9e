package nl.leiden.brugwijzer.suggestie;

import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.stereotype.Component;

/** Hoe mensen noemen wat bij een signaal een code is. */
@Component
public class Signaalwoorden {

  private final Woorden woorden;

  Signaalwoorden(Woorden woorden) {
    this.woorden = woorden;
  }

  /** Hoe ver het signaal is. */
  public String status(Signaalstatus status) {
    return woorden.van("suggestie.status." + status);
  }

  /** Wie het behandelt. */
  public String eigenaar(Eigenaar eigenaar) {
    return woorden.van("suggestie.eigenaar." + eigenaar);
  }

  /** Waar het over gaat. */
  public String thema(String code) {
    return woorden.van("suggestie.thema." + code);
  }

  /** Waarom het bij deze eigenaar is. */
  public String waarom(String code) {
    return woorden.van("suggestie.waarom." + code);
  }

  /**
   * Wat er gebeurde, in een zin.
   *
   * @param door wie het deed, zoals de lezer die mag kennen
   */
  public String tijdlijn(String soort, String door, String waarde) {
    return woorden.van("suggestie.tijdlijn." + soort, door, waarde);
  }
}
