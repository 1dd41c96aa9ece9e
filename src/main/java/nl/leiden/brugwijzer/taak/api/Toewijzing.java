package nl.leiden.brugwijzer.taak.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

/** Aan wie een taak gaat. */
@Schema(description = "Aan wie de taak gaat.")
record Toewijzing(
    @Schema(description = "Gebruikersnaam van een lid van je team.", example = "wijkteam2")
        @NotBlank(message = "{fout.taak.lid}")
        String lid) {}
