package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Eén regel van een bestand naar de bank. */
record Overboeking(
    UUID betaling,
    String aanvraagnummer,
    int volgnummer,
    String vestiging,
    String schooljaar,
    BigDecimal bedrag,
    LocalDate uiterlijk,
    Betaalrekening naar) {

  static Overboeking van(Betaling betaling, Betaalrekening naar) {
    return new Overboeking(
        betaling.id(),
        betaling.aanvraagnummer(),
        betaling.volgnummer(),
        betaling.vestiging(),
        betaling.schooljaar(),
        betaling.bedrag(),
        betaling.uiterlijk(),
        naar);
  }

  /** Waaraan de bank en de school de betaling herkennen. */
  String kenmerk() {
    return betaling.toString().replace("-", "");
  }

  String omschrijving() {
    return "Subsidie " + aanvraagnummer + " " + schooljaar + ", termijn " + volgnummer;
  }
}
