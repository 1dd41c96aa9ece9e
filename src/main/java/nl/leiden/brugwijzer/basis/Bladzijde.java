package nl.leiden.brugwijzer.basis;

import java.util.List;
import java.util.function.Function;

/**
 * Eén bladzijde van een lijst, met waar de volgende begint.
 *
 * @param regels wat er op deze bladzijde staat
 * @param volgende cursor van de volgende bladzijde, of null op de laatste
 */
public record Bladzijde<T>(List<T> regels, String volgende) {

  /** Regels op een bladzijde. */
  public static final int GROOTTE = 25;

  /**
   * Maakt een bladzijde van een zoekresultaat dat één regel te veel ophaalde.
   *
   * @param gevonden hoogstens {@code grootte + 1} regels
   * @param cursor waaraan een regel te herkennen is
   */
  public static <T> Bladzijde<T> van(List<T> gevonden, int grootte, Function<T, String> cursor) {
    if (gevonden.size() <= grootte) return new Bladzijde<>(List.copyOf(gevonden), null);
    var regels = List.copyOf(gevonden.subList(0, grootte));
    return new Bladzijde<>(regels, cursor.apply(regels.get(grootte - 1)));
  }

  /** Dezelfde bladzijde met andere regels. */
  public <R> Bladzijde<R> met(Function<T, R> ander) {
    return new Bladzijde<>(regels.stream().map(ander).toList(), volgende);
  }

  /** Of er niets op staat. */
  public boolean leeg() {
    return regels.isEmpty();
  }
}
