package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord;
import nl.leiden.brugwijzer.doorverwijzing.Dossier;

/** Wat er met de ouder is afgesproken. */
@Schema(name = "Akkoord", description = "Wat er met de ouder is afgesproken.")
record Afspraak(
    Akkoord.Wie wie,
    Akkoord.Hoe hoe,
    @Schema(example = "2026-11-16") LocalDate op,
    @Schema(description = "Wat de ontvanger mag zien.") Set<Akkoord.Deelbaar> deelt,
    @Schema(description = "Wanneer de ouder het introk.", example = "2026-11-20T09:30:00Z")
        Instant ingetrokken) {

  static Afspraak van(Dossier d) {
    var a = d.akkoord();
    return new Afspraak(a.wie(), a.hoe(), a.op(), d.deelt(), d.akkoordIngetrokken());
  }
}
