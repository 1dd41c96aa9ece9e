package nl.leiden.brugwijzer.subsidie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;

/**
 * Wat iemand aan de beslisser voorlegt, en wat het besluit wordt als die het overneemt.
 *
 * @param grond waarom minder dan gevraagd of verleend, of null als alles gegeven wordt
 * @param bedragen per schooljaar wat de school krijgt; leeg als zij niets krijgt
 * @param motivering waarom, zoals het in de brief komt
 * @param oordelen per kwaliteitseis of eraan voldaan is; leeg als dat nu niet de vraag is
 * @param uitkomst alleen bij een beslissing op bezwaar
 */
public record Voorstel(
    Besluitsoort soort,
    Besluitgrond grond,
    List<Jaarbedrag> bedragen,
    String motivering,
    List<Oordeel> oordelen,
    Bezwaaruitkomst uitkomst) {

  /** Of aan een eis voldaan is, en waarom. */
  public record Oordeel(boolean voldoet, String toelichting) {}

  public Voorstel {
    bedragen = List.copyOf(bedragen);
    oordelen = List.copyOf(oordelen);
  }

  /** Een voorstel zonder oordelen en zonder bezwaar. */
  public static Voorstel van(
      Besluitsoort soort, Besluitgrond grond, List<Jaarbedrag> bedragen, String motivering) {
    return new Voorstel(soort, grond, bedragen, motivering, List.of(), null);
  }

  /** Wat de school in totaal krijgt, in euro's. */
  @JsonIgnore
  public BigDecimal totaal() {
    return bedragen.stream()
        .map(Jaarbedrag::bedrag)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  /** Of de school eerst haar zienswijze moet kunnen geven. */
  @JsonIgnore
  public boolean vraagtZienswijze() {
    return soort == Besluitsoort.INTREKKING || grond != null && grond.zienswijze();
  }
}
