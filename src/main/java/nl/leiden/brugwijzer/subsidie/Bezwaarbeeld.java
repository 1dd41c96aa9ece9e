package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.subsidie.Rekensomwoorden.Regel;

/**
 * Een bezwaar zoals een scherm het laat zien.
 *
 * @param gronden null zolang die nog komen
 * @param aanvullenTot tot wanneer de school haar bezwaar compleet kan maken, of null als dat niet
 *     gevraagd is
 * @param aangevuld wanneer zij dat deed, of null
 * @param laatsteDag de laatste dag om te beslissen
 * @param som hoe die dag berekend is
 * @param behandeling wat de gemeente deed; alleen voor de gemeente, en na de beslissing voor de
 *     school
 * @param beslissing de bekendgemaakte beslissing, of null
 * @param kanIntrekken of de school het nu nog kan intrekken
 * @param kanVerdagen of de gemeente de termijn nu nog kan verdagen
 */
public record Bezwaarbeeld(
    UUID id,
    Besluitbeeld tegen,
    Bezwaar.Wijze wijze,
    Bezwaar.Stand stand,
    LocalDate ontvangen,
    LocalDate gepost,
    String door,
    LocalDate uiterlijk,
    boolean teLaat,
    String gronden,
    LocalDate aanvullenTot,
    LocalDate aangevuld,
    boolean commissie,
    LocalDate verdaagd,
    LocalDate laatsteDag,
    List<Regel> som,
    Bezwaarbehandeling behandeling,
    LocalDate ingetrokken,
    Besluitbeeld beslissing,
    boolean kanIntrekken,
    boolean kanVerdagen) {

  /** Of er nog op beslist moet worden. */
  public boolean loopt() {
    return stand == Bezwaar.Stand.WACHT || stand == Bezwaar.Stand.IN_BEHANDELING;
  }

  /** Of de school nu iets moet aanvullen. */
  public boolean kanAanvullen() {
    return loopt() && aanvullenTot != null && aangevuld == null;
  }

  /** Hoe het ermee staat, voor de woorden en de kleur: een stand, of de uitkomst. */
  public String staat() {
    return beslissing == null ? stand.name() : beslissing.voorstel().uitkomst().name();
  }
}
