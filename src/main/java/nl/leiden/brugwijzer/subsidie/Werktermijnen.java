package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/**
 * Tot wanneer een stap heeft: de wettelijke termijn die zij volgt, of anders onze eigen werktijd in
 * werkdagen. De wekkers van het model staan op dezelfde dag.
 */
@Component
class Werktermijnen {

  /** Een herinnering komt aan het begin van de werkdag. */
  private static final LocalTime WEKKER = LocalTime.of(8, 0);

  private final Aanvraagklok aanvraagklok;
  private final Rekensomwoorden sommen;
  private final SubsidieInstellingen instellingen;
  private final Werkdagen werkdagen;
  private final Dagwoorden dagwoorden;
  private final Woorden woorden;
  private final Clock klok;

  Werktermijnen(
      Aanvraagklok aanvraagklok,
      Rekensomwoorden sommen,
      SubsidieInstellingen instellingen,
      Werkdagen werkdagen,
      Dagwoorden dagwoorden,
      Woorden woorden,
      Clock klok) {
    this.aanvraagklok = aanvraagklok;
    this.sommen = sommen;
    this.instellingen = instellingen;
    this.werkdagen = werkdagen;
    this.dagwoorden = dagwoorden;
    this.woorden = woorden;
    this.klok = klok;
  }

  /**
   * Een laatste dag.
   *
   * @param uitleg hoe die dag berekend is, in woorden
   */
  record Werktermijn(LocalDate uiterlijk, String uitleg) {}

  /** De laatste dag van een stap die nu open is of opengaat. */
  Werktermijn van(Aanvraag a, Stap stap) {
    var id = a.id();
    return stap.termijn()
        .flatMap(
            soort ->
                aanvraagklok
                    .uiterlijk(id, soort)
                    .map(dag -> new Werktermijn(dag, uitleg(aanvraagklok.lopend(id, soort)))))
        .orElseGet(() -> eigen(a.stapSinds()));
  }

  /** Het moment op een dag waarop een wekker afgaat. */
  ZonedDateTime wekker(LocalDate dag) {
    return dag.atTime(WEKKER).atZone(klok.getZone());
  }

  /** De eerste ogenblikken na een dag: dan is een termijn die toen eindigde, voorbij. */
  ZonedDateTime na(LocalDate dag) {
    return dag.plusDays(1).atStartOfDay(klok.getZone());
  }

  private Werktermijn eigen(LocalDate sinds) {
    return new Werktermijn(
        werkdagen.na(sinds, instellingen.werkdagen()),
        woorden.van("termijn.werkdagen", instellingen.werkdagen(), dagwoorden.kort(sinds)));
  }

  private String uitleg(Optional<Termijn> termijn) {
    return termijn
        .map(sommen::van)
        .map(regels -> String.join("; ", regels.stream().map(Rekensomwoorden.Regel::zin).toList()))
        .orElse("");
  }
}
