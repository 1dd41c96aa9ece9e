package nl.leiden.brugwijzer.taak;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.engine.Taakgebeurtenis;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Houdt het leesmodel gelijk met de motor, in dezelfde transactie en na alle anderen. */
@Component
public class Takenverzamelaar {

  private final Takenboek boek;
  private final Procesmotor motor;
  private final Map<String, Taakscherm> schermen;

  Takenverzamelaar(Takenboek boek, Procesmotor motor, List<Taakscherm> schermen) {
    this.boek = boek;
    this.motor = motor;
    this.schermen =
        schermen.stream().collect(Collectors.toMap(Taakscherm::zaaksoort, Function.identity()));
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void verwerk(Taakgebeurtenis gebeurtenis) {
    switch (gebeurtenis.soort()) {
      case GEMAAKT -> open(gebeurtenis);
      case TOEGEWEZEN -> boek.wijsToe(gebeurtenis.taak(), gebeurtenis.behandelaar());
      case AFGEROND, VERVALLEN -> boek.sluit(gebeurtenis.taak());
    }
  }

  /** Bouwt de lijst opnieuw uit de motor; wie wat las en wanneer iets ontstond, blijft staan. */
  @Transactional
  public void herbouw() {
    for (var zaaksoort : schermen.keySet()) {
      var taken = motor.openTaken(zaaksoort);
      taken.forEach(this::open);
      boek.wisBehalve(zaaksoort, taken.stream().map(Taakgebeurtenis::taak).toList());
    }
  }

  private void open(Taakgebeurtenis taak) {
    var over = schermen.get(taak.zaaksoort()).gegevens(taak.zaak(), taak.stap());
    boek.open(taak, over);
  }
}
