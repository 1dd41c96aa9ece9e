package nl.leiden.brugwijzer.suggestie.taskforce.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Verschil;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergadergegevens;
import org.springframework.stereotype.Component;

/** Wat er anders is als twee mensen tegelijk een vergadering wijzigen. */
@Component
class Vergaderverschil {

  private final Woorden woorden;
  private final Dagwoorden dagen;

  Vergaderverschil(Woorden woorden, Dagwoorden dagen) {
    this.woorden = woorden;
    this.dagen = dagen;
  }

  List<Verschil> tussen(Vergadergegevens nu, Vergadergegevens jij) {
    return Stream.of(
            verschil("taskforce.veld.datum", dag(nu.datum()), dag(jij.datum())),
            verschil("taskforce.veld.van", tijd(nu.van()), tijd(jij.van())),
            verschil("taskforce.veld.tot", tijd(nu.tot()), tijd(jij.tot())),
            verschil("taskforce.veld.plaats", nu.plaats(), jij.plaats()),
            verschil("taskforce.veld.sluiting", dag(nu.sluiting()), dag(jij.sluiting())))
        .filter(Verschil::echt)
        .toList();
  }

  private Verschil verschil(String veld, String nu, String jij) {
    return new Verschil(woorden.van(veld), nu, jij);
  }

  private String dag(LocalDate dag) {
    return dag == null ? "" : dagen.datum(dag);
  }

  private static String tijd(LocalTime tijd) {
    return tijd == null ? "" : tijd.toString();
  }
}
