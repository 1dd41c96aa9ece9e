package nl.leiden.brugwijzer.subsidie;

import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Laat bezwaren bij een aanvraag een voor een behandelen, in volgorde van binnenkomst. */
@Component
class Bezwaarloop {

  private final Bezwaren bezwaren;
  private final Bezwaarklok bezwaarklok;
  private final Procesmotor motor;

  Bezwaarloop(Bezwaren bezwaren, Bezwaarklok bezwaarklok, Procesmotor motor) {
    this.bezwaren = bezwaren;
    this.bezwaarklok = bezwaarklok;
    this.motor = motor;
  }

  /** Er kwam een bezwaar bij: neem het volgende in behandeling als er geen loopt. */
  void begin(Aanvraag a, Gebruiker wie) {
    if (bezwaren.inBehandeling(a.id().waarde()).isEmpty())
      bezwaren.volgende(a.id().waarde()).ifPresent(b -> neem(b, wie));
    bezwaarklok.verzetHoofdweg(a.id());
  }

  /** Over dit bezwaar hoeft niets meer beslist te worden. */
  void klaar(Aanvraag a, Bezwaar bezwaar, Gebruiker wie) {
    bezwaarklok.klaar(bezwaar, wie);
    begin(a, wie);
  }

  private void neem(Bezwaar bezwaar, Gebruiker wie) {
    bezwaar.neemInBehandeling();
    bezwaren.saveAndFlush(bezwaar);
    bezwaarklok.begin(bezwaar, wie);
    motor.bericht(bezwaar.aanvraag().waarde(), "bezwaarIngediend");
  }
}
