package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Rekenregel;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/** Vertelt hoe een uiterste dag berekend is, voor school en gemeente in dezelfde woorden. */
@Component
public class Rekensomwoorden {

  private final Woorden woorden;
  private final Dagwoorden dagen;
  private final Gewonedagen gewonedagen;

  Rekensomwoorden(Woorden woorden, Dagwoorden dagen, Gewonedagen gewonedagen) {
    this.woorden = woorden;
    this.dagen = dagen;
    this.gewonedagen = gewonedagen;
  }

  /**
   * Een stap van de som.
   *
   * @param zin zoals {@code 13 weken na 1 juni 2026 = 31 augustus 2026}
   * @param artikel waar de stap op rust
   */
  public record Regel(String zin, String artikel) {}

  /** De stappen, in volgorde. */
  public List<Regel> van(Termijn termijn) {
    var regels = new ArrayList<Regel>();
    for (var stap : termijn.reken(gewonedagen).regels())
      regels.add(new Regel(zin(stap, termijn), stap.artikel()));
    return regels;
  }

  private String zin(Rekenregel stap, Termijn termijn) {
    var uitkomst = dagen.datum(stap.uitkomst());
    return switch (stap.soort()) {
      case DUUR ->
          woorden.van(
              "subsidie.som.DUUR", duur(termijn.duur()), dagen.datum(termijn.sinds()), uitkomst);
      case VERDAAGD ->
          woorden.van("subsidie.som.VERDAAGD", duur(termijn.verdaging().met()), uitkomst);
      default -> woorden.van("subsidie.som." + stap.soort(), stap.dagen(), uitkomst);
    };
  }

  /** De uiterste dag, of null zolang de termijn stilstaat. */
  public LocalDate uiterlijk(Termijn termijn) {
    return termijn.reken(gewonedagen).uiterlijk();
  }

  /** Zoals {@code 13 weken}. */
  public String duur(Duur duur) {
    return woorden.van("subsidie.duur." + duur.eenheid(), duur.aantal());
  }
}
