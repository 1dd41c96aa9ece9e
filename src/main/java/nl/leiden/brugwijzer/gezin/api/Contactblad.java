package nl.leiden.brugwijzer.gezin.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gezin.Contactregel;
import nl.leiden.brugwijzer.gezin.Ondersteuningstype;
import nl.leiden.brugwijzer.gezin.Plaats;

/** Een contactmoment van de eigen school. */
@Schema(name = "Contactmoment", description = "Een contact met een ouder, in een paar codes.")
record Contactblad(
    @Schema(example = "5b2c8f10-0d3e-4a6b-9c7d-8e9f0a1b2c3d") UUID id,
    @Schema(example = "2026-11-16") LocalDate datum,
    Ondersteuningstype type,
    Plaats plaats,
    @Schema(example = "15") int minuten,
    @Schema(example = "7c9e6679-7425-40de-944b-e07fc1f90ae7") UUID gezin,
    @Schema(description = "Label van dat gezin.", example = "M., groep 4") String label,
    @Schema(description = "Naam van wie het noteerde.", example = "Bo Voorbeeld") String door,
    @Schema(example = "2026-11-16T08:00:00Z") Instant aangemaakt) {

  static Contactblad van(Contactregel r) {
    return new Contactblad(
        r.id(),
        r.datum(),
        r.type(),
        r.plaats(),
        r.minuten(),
        r.gezin(),
        r.label(),
        r.door(),
        r.aangemaakt());
  }
}
