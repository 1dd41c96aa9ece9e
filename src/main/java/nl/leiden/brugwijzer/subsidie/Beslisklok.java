package nl.leiden.brugwijzer.subsidie;

import java.util.Optional;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/**
 * De termijn voor het besluit waar de gemeente nu aan werkt: over de aanvraag, of daarna over de
 * vaststelling.
 */
@Component
class Beslisklok {

  private final Aanvraagklok aanvraagklok;

  Beslisklok(Aanvraagklok aanvraagklok) {
    this.aanvraagklok = aanvraagklok;
  }

  record Beslistermijn(Soort soort, Termijn termijn) {}

  /** De beslistermijn die loopt of stilstaat; leeg als er niets te beslissen is. */
  Optional<Beslistermijn> lopend(Aanvraag a) {
    return Stream.of(Soort.BESLISSEN, Soort.VASTSTELLEN)
        .flatMap(
            soort ->
                aanvraagklok.lopend(a.id(), soort).map(t -> new Beslistermijn(soort, t)).stream())
        .findFirst();
  }
}
