package nl.leiden.brugwijzer.taak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.engine.Taakgebeurtenis;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Houdt het leesmodel gelijk met de motor, in dezelfde transactie en na alle anderen. */
@Component
public class Takenverzamelaar {

  private final Takenboek boek;
  private final Map<String, Taakscherm> schermen;

  Takenverzamelaar(Takenboek boek, List<Taakscherm> schermen) {
    this.boek = boek;
    this.schermen =
        schermen.stream().collect(Collectors.toMap(Taakscherm::zaaksoort, Function.identity()));
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void verwerk(Taakgebeurtenis gebeurtenis) {
    switch (gebeurtenis.soort()) {
      case GEMAAKT -> open(gebeurtenis);
      case TOEGEWEZEN -> boek.wijsToe(gebeurtenis.taak(), gebeurtenis.behandelaar());
      case AFGEROND -> boek.sluit(gebeurtenis.taak());
      case VERVALLEN -> vervalt(gebeurtenis);
    }
  }

  /**
   * Een mens vergrendelt eerst de zaak en dan de taak. Een wekker die een taak laat vervallen, doet
   * dat dus ook: andersom wachten die twee op elkaar.
   */
  private void vervalt(Taakgebeurtenis taak) {
    schermen.get(taak.zaaksoort()).vergrendel(Set.of(taak.zaak()));
    boek.sluit(taak.taak());
  }

  private void open(Taakgebeurtenis taak) {
    var over = schermen.get(taak.zaaksoort()).gegevens(taak.zaak(), taak.stap());
    boek.open(taak, over);
  }
}
