package nl.leiden.brugwijzer.subsidie.termijn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Wat het te laat beslissen kost (artikel 4:17 Awb): vanaf de dag na twee weken na de
 * ingebrekestelling, ten hoogste tweeënveertig dagen.
 *
 * @param ingebrekestelling de dag waarop zij ontvangen is
 * @param eersteDag de eerste dag die geld kost
 * @param laatsteDag de laatste dag die geld kan kosten
 */
public record Dwangsom(LocalDate ingebrekestelling, LocalDate eersteDag, LocalDate laatsteDag) {

  private static final Duur WACHTTIJD = Duur.weken(2);
  private static final int TEN_HOOGSTE = 42;
  private static final Rechtsbron BRON = Rechtsbron.wet("artikel 4:17, derde lid, Awb");

  /**
   * Een bedrag per dag, voor een aantal dagen achter elkaar; de bedragen worden geïndexeerd en zijn
   * daarom een instelling.
   */
  public record Tarief(int dagen, BigDecimal perDag) {}

  /**
   * De dwangsom na een ingebrekestelling.
   *
   * @throws TeVroegInGebreke als de beslistermijn toen nog niet om was
   */
  public static Dwangsom na(LocalDate ingebrekestelling, LocalDate uiterlijk, Gewonedagen dagen) {
    if (!ingebrekestelling.isAfter(uiterlijk)) throw new TeVroegInGebreke();
    var eerste =
        Termijn.van(BRON, ingebrekestelling, WACHTTIJD).reken(dagen).uiterlijk().plusDays(1);
    return new Dwangsom(ingebrekestelling, eerste, eerste.plusDays(TEN_HOOGSTE - 1L));
  }

  /** Hoeveel dagen er tot en met deze dag tellen, als er dan nog niet beslist is. */
  public int dagen(LocalDate totEnMet) {
    if (totEnMet.isBefore(eersteDag)) return 0;
    var laatste = totEnMet.isAfter(laatsteDag) ? laatsteDag : totEnMet;
    return (int) (laatste.toEpochDay() - eersteDag.toEpochDay()) + 1;
  }

  /** Het bedrag in euro's tot en met deze dag. */
  public BigDecimal bedrag(LocalDate totEnMet, List<Tarief> tarieven) {
    var over = dagen(totEnMet);
    var som = BigDecimal.ZERO;
    for (var tarief : tarieven) {
      var aantal = Math.min(over, tarief.dagen());
      som = som.add(tarief.perDag().multiply(BigDecimal.valueOf(aantal)));
      over -= aantal;
    }
    return som;
  }
}
