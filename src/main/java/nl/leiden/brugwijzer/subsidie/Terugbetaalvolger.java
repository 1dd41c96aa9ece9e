package nl.leiden.brugwijzer.subsidie;

import java.util.HashMap;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.subsidie.geld.Terugbetaald;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Staat er niets meer open, dan is de stap terugvorderen klaar, ook als het na bezwaar vervalt. */
@Component
class Terugbetaalvolger {

  private final Aanvragen aanvragen;
  private final Aanvraagverslag verslag;
  private final Taken taken;
  private final Procesmotor motor;

  Terugbetaalvolger(Aanvragen aanvragen, Aanvraagverslag verslag, Taken taken, Procesmotor motor) {
    this.aanvragen = aanvragen;
    this.verslag = verslag;
    this.taken = taken;
    this.motor = motor;
  }

  @EventListener
  void volg(Terugbetaald terug) {
    aanvragen
        .findById(new AanvraagId(terug.aanvraag()))
        .ifPresent(a -> verslag.vanzelf(a, "TERUGBETAALD", null));
    taken
        .open(terug.aanvraag(), Stap.TERUGVORDEREN.id())
        .ifPresent(
            taak -> {
              var antwoorden = new HashMap<String, Object>();
              antwoorden.put("antwoord", Stapantwoord.TERUGBETAALD.name());
              antwoorden.put("behandelaar", null);
              motor.rondAf(taak.id(), antwoorden);
            });
  }
}
