package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.subsidie.Aanvraagklok.Verschoven;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Verzet de open taken en de wekkers van het model als een wettelijke termijn verschuift. De
 * wekkers na een bezwaartermijn zijn van {@link Bezwaarklok}.
 */
@Component
class Klokvolger {

  /** De wekkers die afgaan als een termijn voorbij is, bij hun id in het model. */
  private static final Map<Soort, List<String>> NA_AFLOOP =
      Map.of(
          Soort.AANVULLEN, List.of("hersteltermijnVoorbij"),
          Soort.ZIENSWIJZE,
              List.of(
                  "zienswijzetermijnVoorbij",
                  "zienswijzetermijnVaststellingVoorbij",
                  "zienswijzetermijnIntrekkingVoorbij"),
          Soort.VERANTWOORDEN, List.of("verantwoordingstermijnVoorbij"));

  private final Aanvragen aanvragen;
  private final Aanvraagklok aanvraagklok;
  private final Werktermijnen werktermijnen;
  private final Taken taken;
  private final Procesmotor motor;

  Klokvolger(
      Aanvragen aanvragen,
      Aanvraagklok aanvraagklok,
      Werktermijnen werktermijnen,
      Taken taken,
      Procesmotor motor) {
    this.aanvragen = aanvragen;
    this.aanvraagklok = aanvraagklok;
    this.werktermijnen = werktermijnen;
    this.taken = taken;
    this.motor = motor;
  }

  @EventListener
  void volg(Verschoven verschoven) {
    var a = aanvragen.findById(verschoven.aanvraag()).orElseThrow();
    var zaak = a.id().waarde();
    for (var taak : taken.vanZaak(zaak)) {
      var stap = Stap.met(taak.stap()).orElseThrow();
      if (stap.termijn().filter(s -> s == verschoven.soort()).isEmpty()) continue;
      var termijn = werktermijnen.van(a, stap);
      taken.verzet(
          zaak,
          stap.id(),
          termijn.uiterlijk(),
          termijn.uitleg(),
          werktermijnen.wekker(termijn.uiterlijk()).toInstant());
    }
    var na = werktermijnen.na(aanvraagklok.uiterlijk(a.id(), verschoven.soort()).orElseThrow());
    NA_AFLOOP
        .getOrDefault(verschoven.soort(), List.of())
        .forEach(wekker -> motor.verzet(zaak, wekker, na.toInstant()));
  }
}
