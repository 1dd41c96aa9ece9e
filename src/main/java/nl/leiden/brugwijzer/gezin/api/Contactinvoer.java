package nl.leiden.brugwijzer.gezin.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gezin.Contactgegevens;
import nl.leiden.brugwijzer.gezin.Ondersteuningstype;
import nl.leiden.brugwijzer.gezin.Plaats;

/** Wat er van een contact genoteerd wordt. */
@Schema(description = "Een contact met een ouder, in een paar codes.")
record Contactinvoer(
    @Schema(example = "OPVOEDEN") @NotNull(message = "{fout.contact.type}") Ondersteuningstype type,
    @Schema(example = "SCHOOLPLEIN") @NotNull(message = "{fout.contact.plaats}") Plaats plaats,
    @Schema(description = "In dit of het vorige schooljaar.", example = "2026-11-16")
        @NotNull(message = "{fout.contact.datum}")
        LocalDate datum,
    @Schema(minimum = "1", maximum = "480", example = "15")
        @NotNull(message = "{fout.contact.minuten}")
        Integer minuten,
    @Schema(
            description = "Het gezin, als het om één gezin ging.",
            example = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        UUID gezin) {

  Contactgegevens gegevens() {
    return new Contactgegevens(type, plaats, datum, minuten, gezin);
  }
}
