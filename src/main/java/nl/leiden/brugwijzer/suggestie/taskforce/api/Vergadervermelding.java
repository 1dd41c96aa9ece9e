package nl.leiden.brugwijzer.suggestie.taskforce.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderbeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderstand;

/** Een vergadering in een lijst. */
@Schema(name = "Vergadervermelding", description = "Een vergadering in een lijst.")
record Vergadervermelding(
    @Schema(example = "6f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d") UUID id,
    @Schema(example = "2026-12-07") LocalDate datum,
    @Schema(description = "Tijd in Nederland.", example = "14:00") String van,
    @Schema(description = "Tijd in Nederland.", example = "15:30") String tot,
    @Schema(example = "Stadhuis, kamer 2") String plaats,
    @Schema(description = "Laatste dag om iets aan te dragen.", example = "2026-11-30")
        LocalDate sluiting,
    @Schema(example = "GEPLAND") Vergaderstand stand) {

  static Vergadervermelding van(Vergaderbeeld v) {
    var g = v.gegevens();
    return new Vergadervermelding(
        v.id(),
        g.datum(),
        g.van().toString(),
        g.tot().toString(),
        g.plaats(),
        g.sluiting(),
        v.stand());
  }
}
