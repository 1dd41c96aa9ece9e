package nl.leiden.brugwijzer.subsidie.termijn;

import java.time.LocalDate;
import java.util.List;

/**
 * De uiterste dag van een termijn en hoe daaraan gekomen is.
 *
 * @param uiterlijk de laatste dag, of null zolang de termijn stilstaat zonder bekend einde
 * @param regels de stappen, in volgorde
 */
public record Rekensom(LocalDate uiterlijk, List<Rekenregel> regels) {

  public Rekensom {
    regels = List.copyOf(regels);
  }

  /** Of de termijn stilstaat en niemand nog weet tot wanneer. */
  public boolean staatStil() {
    return uiterlijk == null;
  }

  /** Hoeveel dagen de termijn heeft stilgestaan. */
  public int opgeschort() {
    return regels.stream()
        .filter(regel -> regel.soort() == Rekenregel.Soort.OPGESCHORT)
        .mapToInt(Rekenregel::dagen)
        .sum();
  }
}
