package nl.leiden.brugwijzer.gezin.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gezin.Gezinsregel;
import nl.leiden.brugwijzer.gezin.Groep;

/** Een gezin in een lijst; contactgegevens staan alleen bij het gezin zelf. */
@Schema(description = "Een gezin in een lijst, zonder contactgegevens.")
record Gezinsvermelding(
    @Schema(example = "7c9e6679-7425-40de-944b-e07fc1f90ae7") UUID id,
    @Schema(example = "M., groep 4") String label,
    List<Groep> kinderen,
    @Schema(example = "Arabisch, een beetje Nederlands") String talen,
    @Schema(example = "2026-11-16T08:00:00Z") Instant laatstGebruikt,
    @Schema(example = "false") boolean afgesloten) {

  static Gezinsvermelding van(Gezinsregel r) {
    return new Gezinsvermelding(
        r.id(), r.label(), r.kinderen(), r.talen(), r.laatstGebruikt(), r.afgesloten());
  }
}
