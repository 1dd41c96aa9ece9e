package nl.leiden.brugwijzer.taak;

import java.util.UUID;
import nl.leiden.brugwijzer.taak.Taakfilter.Wanneer;

/**
 * Een lijst met een filter onder een naam; wie haar opent, ziet wat hij toch al mocht zien.
 *
 * @param gedeeld of zij van het team is; anders van wie haar bewaarde
 * @param magWijzigen of wie keek haar een andere naam mag geven of weghalen
 */
public record Weergave(
    UUID id,
    String naam,
    boolean gedeeld,
    boolean magWijzigen,
    Taakzicht lijst,
    String stap,
    String school,
    Wanneer wanneer,
    String wie) {

  /** Waarop de lijst verkleind is. */
  public Taakfilter filter() {
    return new Taakfilter(stap, school, wanneer, wie);
  }

  /** Of dit dezelfde lijst met hetzelfde filter is. */
  public boolean is(Taakzicht andere, Taakfilter filter) {
    return lijst == andere && filter().equals(filter);
  }
}
