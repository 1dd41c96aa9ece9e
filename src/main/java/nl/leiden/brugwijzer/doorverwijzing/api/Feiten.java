package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.leiden.brugwijzer.doorverwijzing.Mijlpalen;

/** Wanneer wat gebeurde. */
@Schema(
    name = "Mijlpalen",
    description =
        "Verwezen, aangekomen en opgelost zijn verschillende feiten; wat ontbreekt, gebeurde niet.")
record Feiten(
    @Schema(example = "2026-11-16T08:00:00Z") Instant verwezen,
    @Schema(example = "2026-11-17T08:15:00Z") Instant ontvangen,
    @Schema(example = "2026-11-17T08:20:00Z") Instant aangenomen,
    @Schema(example = "2026-12-01T10:00:00Z") Instant aangekomen,
    @Schema(example = "2027-01-12T10:00:00Z") Instant opgelost,
    @Schema(example = "2027-01-12T10:00:00Z") Instant afgesloten) {

  static Feiten van(Mijlpalen m) {
    return new Feiten(
        m.verwezen(), m.ontvangen(), m.aangenomen(), m.aangekomen(), m.opgelost(), m.afgesloten());
  }
}
