package nl.leiden.brugwijzer.taak;

import java.time.Instant;
import java.util.Arrays;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.stereotype.Component;

/** Waarom iets met één taak niet lukte, met de woorden die je ook krijgt als je het alleen doet. */
@Component
class Situatiewoorden {

  private final Woorden woorden;
  private final Dagwoorden dagen;

  Situatiewoorden(Woorden woorden, Dagwoorden dagen) {
    this.woorden = woorden;
    this.dagen = dagen;
  }

  String van(Situatie situatie) {
    return woorden.van(
        situatie.sleutel(),
        Arrays.stream(situatie.waarden())
            .map(waarde -> waarde instanceof Instant moment ? dagen.moment(moment) : waarde)
            .toArray());
  }

  String mislukt() {
    return woorden.van("taken.fout.mislukt");
  }
}
