package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import nl.leiden.brugwijzer.basis.Tekst;

/**
 * Wat een school inbrengt tegen een besluit.
 *
 * @param ontvangen de dag waarop de gemeente het kreeg
 * @param gepost de dag van het poststempel bij een brief, of null
 * @param gronden waarom de school het er niet mee eens is; leeg als die nog komen
 * @param volgtNog of de gronden nog komen
 */
public record Bezwaarschrift(
    Bezwaar.Wijze wijze, LocalDate ontvangen, LocalDate gepost, String gronden, boolean volgtNog) {

  public Bezwaarschrift {
    gronden = Tekst.schoon(gronden);
  }

  /** Digitaal, vandaag. */
  public static Bezwaarschrift digitaal(String gronden, boolean volgtNog, LocalDate vandaag) {
    return new Bezwaarschrift(Bezwaar.Wijze.DIGITAAL, vandaag, null, gronden, volgtNog);
  }

  /** Een brief die bij de gemeente binnenkwam. */
  public static Bezwaarschrift opPapier(
      LocalDate ontvangen, LocalDate gepost, String gronden, boolean volgtNog) {
    return new Bezwaarschrift(Bezwaar.Wijze.OP_PAPIER, ontvangen, gepost, gronden, volgtNog);
  }

  /**
   * Of het op tijd is: ontvangen voor het einde van de termijn, of dan op de post gedaan en binnen
   * een week daarna ontvangen (artikel 6:9 Awb).
   */
  boolean opTijd(LocalDate uiterlijk) {
    if (!ontvangen.isAfter(uiterlijk)) return true;
    return gepost != null
        && !gepost.isAfter(uiterlijk)
        && !ontvangen.isAfter(uiterlijk.plusWeeks(1));
  }
}
