package nl.leiden.brugwijzer.taak;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.leiden.brugwijzer.engine.OpenTaak;
import nl.leiden.brugwijzer.engine.OpenTaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Vergelijkt het leesmodel met de motor, stapel voor stapel, terwijl iedereen doorwerkt. Een stapel
 * wordt gelezen op één moment, en omdat elke handeling motor en lijst samen bevestigt, is wat dan
 * verschilt ook echt een verschil. Herstellen kijkt opnieuw, met de zaken op slot, zodat geen
 * handeling van ertussen verloren gaat.
 */
@Component
class Takenvergelijker {

  private static final int STAPEL = 1_000;

  private final List<Taakscherm> schermen;
  private final OpenTaken motor;
  private final Takenregister lijst;
  private final TransactionTemplate opEenMoment;
  private final TransactionTemplate opSlot;

  Takenvergelijker(
      List<Taakscherm> schermen,
      OpenTaken motor,
      Takenregister lijst,
      PlatformTransactionManager transacties) {
    this.schermen = schermen;
    this.motor = motor;
    this.lijst = lijst;
    opEenMoment = new TransactionTemplate(transacties);
    opEenMoment.setReadOnly(true);
    opEenMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    opEenMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    opSlot = new TransactionTemplate(transacties);
    opSlot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Loopt alles langs.
   *
   * @param herstel of wat verschilt ook hersteld wordt
   */
  Vergelijking loopLangs(boolean herstel) {
    var uitkomst = Vergelijking.NIETS;
    for (var scherm : schermen) {
      uitkomst = loopLangs(scherm, this::motorstapel, herstel, uitkomst);
      uitkomst = loopLangs(scherm, this::lijststapel, herstel, uitkomst);
    }
    return uitkomst;
  }

  /**
   * Een stapel die vergeleken is.
   *
   * @param laatste het laatste id, waar de volgende stapel begint
   * @param taken hoeveel taken de motor in deze stapel open had
   */
  private record Stapel(UUID laatste, int taken, Verschillen verschillen) {}

  private Vergelijking loopLangs(
      Taakscherm scherm,
      BiFunction<Taakscherm, UUID, Optional<Stapel>> lees,
      boolean herstel,
      Vergelijking tot) {
    var uitkomst = tot;
    var stapel = opEenMoment.execute(moment -> lees.apply(scherm, null));
    while (stapel.isPresent()) {
      var gelezen = stapel.get();
      var hersteld = herstel ? herstel(scherm, gelezen.verschillen()) : 0;
      uitkomst = uitkomst.plus(gelezen.taken(), gelezen.verschillen(), hersteld);
      stapel = opEenMoment.execute(moment -> lees.apply(scherm, gelezen.laatste()));
    }
    return uitkomst;
  }

  /** Wat er ontbreekt of anders is. */
  private Optional<Stapel> motorstapel(Taakscherm scherm, UUID na) {
    var taken = motor.volgende(scherm.zaaksoort(), na, STAPEL);
    if (taken.isEmpty()) return Optional.empty();
    var staat = lijst.met(taken.stream().map(OpenTaak::taak).toList());
    var gevonden = Verschillen.tussen(hoort(scherm, taken), staat).zonderTeveel();
    return Optional.of(new Stapel(taken.get(taken.size() - 1).taak(), taken.size(), gevonden));
  }

  /** Wat er te veel is. */
  private Optional<Stapel> lijststapel(Taakscherm scherm, UUID na) {
    var rijen = lijst.volgende(scherm.zaaksoort(), na, STAPEL);
    if (rijen.isEmpty()) return Optional.empty();
    var open = motor.nogOpen(rijen.stream().map(Taakrij::id).toList());
    var teveel = rijen.stream().filter(rij -> !open.contains(rij.id())).toList();
    return Optional.of(
        new Stapel(
            rijen.get(rijen.size() - 1).id(), 0, new Verschillen(List.of(), teveel, List.of())));
  }

  private int herstel(Taakscherm scherm, Verschillen gevonden) {
    if (gevonden.aantal() == 0) return 0;
    return opSlot.execute(
        status -> {
          var zaken = gevonden.zaken();
          scherm.vergrendel(zaken);
          var staat = lijst.vergrendel(zaken, gevonden.ids());
          var nu = Verschillen.tussen(hoort(scherm, motor.van(scherm.zaaksoort(), zaken)), staat);
          lijst.haalWeg(nu.teveel());
          lijst.voegToe(nu.ontbreekt());
          lijst.verbeter(nu.anders());
          return nu.aantal();
        });
  }

  private static List<Taakrij> hoort(Taakscherm scherm, Collection<OpenTaak> taken) {
    var over = scherm.gegevens(taken.stream().map(t -> new Zaakstap(t.zaak(), t.stap())).toList());
    return taken.stream()
        .filter(taak -> over.containsKey(new Zaakstap(taak.zaak(), taak.stap())))
        .map(
            taak ->
                Taakrij.van(
                    scherm.zaaksoort(), taak, over.get(new Zaakstap(taak.zaak(), taak.stap()))))
        .toList();
  }
}
