package nl.leiden.brugwijzer.doorverwijzing;

import nl.leiden.brugwijzer.taak.TaakToegewezen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wie van zijn teamleider een taak krijgt, hoort dat in dezelfde transactie. */
@Component
class Toewijzingen {

  private final Doorverwijzingen doorverwijzingen;
  private final Meldingen meldingen;

  Toewijzingen(Doorverwijzingen doorverwijzingen, Meldingen meldingen) {
    this.doorverwijzingen = doorverwijzingen;
    this.meldingen = meldingen;
  }

  @EventListener(condition = "#taak.zaaksoort() == 'doorverwijzing'")
  void meld(TaakToegewezen taak) {
    doorverwijzingen
        .findById(new DoorverwijzingId(taak.zaak()))
        .ifPresent(d -> meldingen.aan(taak.aan(), "doorverwijzing.toegewezen", d));
  }
}
