package nl.leiden.brugwijzer.subsidie.termijn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom.Tarief;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * De bedragen van de dwangsom (artikel 4:17 Awb). Zij worden geïndexeerd: elke reeks geldt vanaf
 * een dag, tot er een latere is.
 *
 * @param dwangsom de regels, in de volgorde waarin de dagen tellen
 */
@ConfigurationProperties("brugwijzer")
public record Dwangsomtarieven(List<Regel> dwangsom) {

  /**
   * Een bedrag per dag, voor een aantal dagen.
   *
   * @param vanaf de dag waarop de reeks met deze regel ingaat
   * @param bron waar het bedrag staat
   * @param voorbeeld of het bedrag alleen in de demo zo hoog is
   */
  public record Regel(
      LocalDate vanaf, int dagen, BigDecimal perDag, String bron, boolean voorbeeld) {

    public Regel {
      if (vanaf == null || dagen < 1 || perDag == null || perDag.signum() <= 0)
        throw new IllegalArgumentException(
            "brugwijzer.dwangsom: vanaf, dagen en per-dag zijn verplicht");
    }
  }

  public Dwangsomtarieven {
    dwangsom = dwangsom == null ? List.of() : List.copyOf(dwangsom);
  }

  /** De tarieven die op deze dag gelden; leeg als er geen zijn ingesteld. */
  public List<Tarief> op(LocalDate dag) {
    return regels(dag).stream().map(regel -> new Tarief(regel.dagen(), regel.perDag())).toList();
  }

  /** Of de tarieven van deze dag een voorbeeld zijn. */
  public boolean isVoorbeeld(LocalDate dag) {
    return regels(dag).stream().anyMatch(Regel::voorbeeld);
  }

  private List<Regel> regels(LocalDate dag) {
    return dwangsom.stream()
        .map(Regel::vanaf)
        .filter(vanaf -> !vanaf.isAfter(dag))
        .max(Comparator.naturalOrder())
        .map(vanaf -> dwangsom.stream().filter(regel -> regel.vanaf().equals(vanaf)).toList())
        .orElse(List.of());
  }
}
