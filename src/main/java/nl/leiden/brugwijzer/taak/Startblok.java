package nl.leiden.brugwijzer.taak;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Wat een zaakkamer op de startpagina van iemand laat zien, naast zijn taken. */
public interface Startblok {

  /** Waar iemand op wacht: een ander is aan zet. */
  List<Regel> waarJeOpWacht(Gebruiker wie);

  /** Waar iemand aan begon en wat nog niet verstuurd is. */
  List<Regel> nogNietVerstuurd(Gebruiker wie);

  /** Cijfers voor wie geen gezinnen ziet, klein gemaakt zodat ze niemand verraden. */
  List<Cijfer> cijfers(Gebruiker wie);

  /**
   * Een regel op de startpagina.
   *
   * @param titel wat het is
   * @param onder wat erbij hoort
   */
  record Regel(String titel, String onder, String pad) {}

  /** Een cijfer met wat het telt. */
  record Cijfer(String wat, String aantal) {}
}
