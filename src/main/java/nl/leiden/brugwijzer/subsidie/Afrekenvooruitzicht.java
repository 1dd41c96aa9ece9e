package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstand;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstanden;
import org.springframework.stereotype.Component;

/** Wat er heen of terug moet als een voorstel om vast te stellen of in te trekken besluit wordt. */
@Component
class Afrekenvooruitzicht {

  private final Jaarstanden jaarstanden;

  Afrekenvooruitzicht(Jaarstanden jaarstanden) {
    this.jaarstanden = jaarstanden;
  }

  /**
   * In euro's; jaren worden onderling verrekend (artikel 4:95 Awb).
   *
   * @param slot wat de school nog krijgt, of null
   * @param terug wat zij terugbetaalt, of null
   */
  record Vooruitzicht(BigDecimal verleend, BigDecimal betaald, BigDecimal slot, BigDecimal terug) {}

  Vooruitzicht van(Aanvraag a, Voorstel voorstel) {
    var jaren = jaarstanden.van(a.id().waarde());
    var verleend = jaren.stream().map(Jaarstand::verleend).reduce(BigDecimal.ZERO, BigDecimal::add);
    var betaald = jaren.stream().map(Jaarstand::betaald).reduce(BigDecimal.ZERO, BigDecimal::add);
    var nog = voorstel.totaal().subtract(betaald);
    return new Vooruitzicht(
        verleend, betaald, nog.signum() > 0 ? nog : null, nog.signum() < 0 ? nog.negate() : null);
  }
}
