package nl.leiden.brugwijzer.suggestie.publicatie;

import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.stereotype.Component;

/** Een verandering zoals mensen haar zeggen. */
@Component("veranderwoorden")
public class Veranderwoorden {

  private static final int WEEK = 7;
  private static final int MAAND = 30;

  private final Woorden woorden;

  Veranderwoorden(Woorden woorden) {
    this.woorden = woorden;
  }

  /** Hoelang het duurde van signaal tot verandering, zoals "3 weken". */
  public String duur(Verandering v) {
    var dagen = v.dagen();
    if (dagen < 2) return woorden.van("verandering.duur.dag");
    if (dagen < 2 * WEEK) return woorden.van("verandering.duur.dagen", dagen);
    if (dagen < 3 * MAAND) return woorden.van("verandering.duur.weken", dagen / WEEK);
    return woorden.van("verandering.duur.maanden", dagen / MAAND);
  }

  /** Hoeveel mensen het meldden, zoals "minder dan 10". */
  public String melders(Verandering v) {
    return v.melders().startsWith("<")
        ? woorden.van("verandering.melders.minder", v.melders().substring(1))
        : woorden.van("verandering.melders.meer", v.melders());
  }

  /** De doorlooptijd en de melders in een zin. */
  public String samen(Verandering v) {
    return woorden.van("verandering.samen", duur(v), melders(v));
  }
}
