package nl.leiden.brugwijzer.subsidie.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.subsidie.Bedrag;
import nl.leiden.brugwijzer.subsidie.Rondebeeld;
import nl.leiden.brugwijzer.subsidie.Rondegeld.Jaar;

/**
 * Wat de getypte bedragen samen zijn, naast wat er gevraagd is en wat er nog is.
 *
 * @param leesbaar of elk bedrag te lezen was
 */
record Voorstelsom(
    BigDecimal totaal,
    BigDecimal gevraagd,
    BigDecimal maximum,
    List<Jaar> jaren,
    boolean leesbaar) {

  static Voorstelsom van(Rondebeeld x, Voorstelformulier formulier) {
    var getypt =
        IntStream.range(0, x.geld().jaren().size())
            .mapToObj(n -> Tekst.schoon(formulier.bedrag(n)))
            .toList();
    var bedragen =
        getypt.stream().map(tekst -> Bedrag.lees(tekst).orElse(BigDecimal.ZERO)).toList();
    return new Voorstelsom(
        bedragen.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
        x.aanvraag().inhoud().begroting().gevraagd(),
        x.aanvraag().regeling().inhoud().maximum(),
        IntStream.range(0, bedragen.size())
            .mapToObj(n -> new Jaar(x.geld().jaren().get(n).stand(), bedragen.get(n)))
            .toList(),
        getypt.stream().allMatch(tekst -> tekst.isEmpty() || Bedrag.lees(tekst).isPresent()));
  }

  /** Hoe het bedrag zich verhoudt tot wat er gevraagd is en hoogstens kan. */
  public String stand() {
    if (!leesbaar) return "ONLEESBAAR";
    if (totaal.compareTo(gevraagd) > 0 || totaal.compareTo(maximum) > 0) return "TEVEEL";
    return totaal.compareTo(gevraagd) < 0 ? "MINDER" : "GELIJK";
  }

  /** Wat de school minder krijgt dan zij vroeg. */
  public BigDecimal verschil() {
    return gevraagd.subtract(totaal).abs();
  }
}
